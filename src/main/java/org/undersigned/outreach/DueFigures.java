package org.undersigned.outreach;

/** How many next steps are late, are to be done today, or come up until Sunday. */
public record DueFigures(int overdue, int today, int laterThisWeek) {

    /** What is to be done now. */
    public int now() {
        return overdue + today;
    }
}
