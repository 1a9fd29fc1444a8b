import { serverSite } from '../fixture/test-site.ts';
import { describeCheckpoints } from './checkpoint-suite.ts';
import { describeInsiders } from './insider-suite.ts';

const where = 'on a PostgreSQL server';
describeCheckpoints(where, serverSite);
describeInsiders(where, serverSite);
