/** The pages of ad copy: its list, each copy with its review, the editor, the queue of approvals, and who approves. */
@NullMarked
package org.undersigned.advertising.approval.ui;

import org.jspecify.annotations.NullMarked;
