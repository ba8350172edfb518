package org.undersigned.advertising.budget;

/** How far a sum has come; in kind is the value of space that nobody pays for. */
public enum BudgetKind {
    PLANNED,
    COMMITTED,
    PREPAID,
    RUN,
    INVOICED,
    PAID,
    IN_KIND
}
