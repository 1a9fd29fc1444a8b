import { serverSite } from '../fixture/test-site.ts';
import { describeStore } from '../store/store-suite.ts';
import { describePermissions } from './permission-suite.ts';
import { describeRules } from './rule-suite.ts';

const where = 'on a PostgreSQL server';
describeStore(where, serverSite);
describePermissions(where, serverSite);
describeRules(where, serverSite);
