package org.undersigned.advertising.budget;

/**
 * How far a sum has come; in kind is the value of space that nobody pays for. What is disputed is a part of what is
 * invoiced, and counts there.
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
