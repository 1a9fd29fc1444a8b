import { serverSite } from '../fixture/test-site.ts';
import { describeStore } from '../store/conformance.ts';

describeStore('on a PostgreSQL server', serverSite);
