import { embeddedSite } from '../fixture/test-site.ts';
import { describeCheckpoints } from './checkpoint-suite.ts';
import { describeInsiders } from './insider-suite.ts';

const where = 'in the embedded database';
describeCheckpoints(where, embeddedSite);
describeInsiders(where, embeddedSite);
