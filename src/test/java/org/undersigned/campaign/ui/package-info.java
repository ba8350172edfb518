/** Tests of the screens of campaigns. */
@NullMarked
package org.undersigned.campaign.ui;

import org.jspecify.annotations.NullMarked;
