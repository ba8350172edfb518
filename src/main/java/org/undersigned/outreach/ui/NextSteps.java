package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Instants;
import org.undersigned.outreach.NextStep;

/** What comes next, in words. */
final class NextSteps {

    private NextSteps() {}

    /** "Call the agent", "Waiting: on tour", or nothing. */
    static String words(@Nullable NextStep step) {
        if (step == null) {
            return "";
        }
        return step.kind() == NextStep.Kind.WAIT ? text("outreach.ui.waiting", step.text()) : step.text();
    }

    /** "Call the agent, 3 Feb 2026". */
    static String wordsAndDay(NextStep step) {
        return step.day() == null ? words(step) : text("outreach.ui.plan.in-words", words(step), day(step));
    }

    static String day(@Nullable NextStep step) {
        return step == null || step.day() == null ? "" : Instants.date(step.day());
    }

    /** @param today in the zone of the campaign */
    static boolean isLate(@Nullable NextStep step, LocalDate today) {
        return step != null && step.day() != null && step.day().isBefore(today);
    }
}
