/** Tests of campaigns, letters and evidence policy, and the fixture that makes campaigns for the tests of others. */
@NullMarked
package org.undersigned.campaign;

import org.jspecify.annotations.NullMarked;
