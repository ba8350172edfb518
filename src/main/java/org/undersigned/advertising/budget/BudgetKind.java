package org.undersigned.advertising.budget;

/**
 * How far a sum has come; in kind is the value of space that nobody pays for. What is disputed is a part of what is
 * invoiced, and counts there. What was prepaid is paid, and prepaid no longer, once it has settled an invoice: both
 * together are what has gone to the papers.
 */
public enum BudgetKind {
    PLANNED,
    COMMITTED,
    PREPAID,
    RUN,
    INVOICED,
    DISPUTED,
    PAID,
    IN_KIND
}
