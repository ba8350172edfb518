/** What people at papers have said about orders: who, when, to whom, in which words. */
@NullMarked
package org.undersigned.advertising.conversation;

import org.jspecify.annotations.NullMarked;
