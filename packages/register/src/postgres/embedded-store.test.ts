import { embeddedSite } from '../fixture/test-site.ts';
import { describeStore } from '../store/store-suite.ts';
import { describePermissions } from './permission-suite.ts';
import { describeRules } from './rule-suite.ts';

const where = 'in the embedded database';
describeStore(where, embeddedSite);
describePermissions(where, embeddedSite);
describeRules(where, embeddedSite);
