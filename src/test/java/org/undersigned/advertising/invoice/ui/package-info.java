/** Tests of the invoices on the page of an order. */
@NullMarked
package org.undersigned.advertising.invoice.ui;

import org.jspecify.annotations.NullMarked;
