/**
 * What a campaign may spend on ads, and how far each sum has come.
 *
 * <p>Decision: the ledger is rows that are only ever added, by orders and invoices in the transaction of what they do. Each
 * kind of entry counts what has come that far: a sum that was committed stays planned, and one that was paid stays
 * committed; what falls away is taken back by a negative row. Moving sums from one kind to the next was refused, since
 * "how much of what we planned has run" then needs the history. The cost is up to six rows for each insertion.
 *
 * <p>Decision: once the paper has billed an insertion and somebody has approved that, what is billed is what is committed:
 * the rest is free, by a row that names the invoice, unless another invoice bills it that is neither approved nor disputed.
 * An invoice that comes when the rest is free commits anew once it is approved. What is in dispute stays invoiced,
 * with a row that says how much of it is disputed, also where another invoice has come: both are billed until the paper
 * takes one of them back.
 *
 * <p>Decision: what was prepaid is the one kind that sums leave. An invoice that a prepayment settles is paid by it, in whole
 * or in part, with a row that takes so much from what is prepaid; else what went to the paper would count twice. What no
 * invoice has used stays prepaid: it waits for one, or the paper has to pay it back.
 *
 * <p>Decision: what counts against the authorised sum is what is committed, since that is owed whatever comes of it.
 * Sums of two currencies are never added; each has its own authorised sum. The value of space that was given counts
 * nowhere but under its own kind.
 */
@NullMarked
package org.undersigned.advertising.budget;

import org.jspecify.annotations.NullMarked;
