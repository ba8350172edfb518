/** The screens of campaigns: their register and record, a letter version as a sheet, and publishing the next. */
@NullMarked
package org.undersigned.campaign.ui;

import org.jspecify.annotations.NullMarked;
