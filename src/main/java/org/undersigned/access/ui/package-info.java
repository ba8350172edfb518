/**
 * The screens of access: signing in, the first administrator, invitations, the own account, and the register of users.
 */
@NullMarked
package org.undersigned.access.ui;

import org.jspecify.annotations.NullMarked;
