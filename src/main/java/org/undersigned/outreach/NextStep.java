package org.undersigned.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;

/**
 * What comes next with a participation: something we do by a day, or something we wait for, perhaps until a day on
 * which to look again.
 *
 * @param day in the zone of the campaign
 */
@Embeddable
public record NextStep(
        @Enumerated(EnumType.STRING) @Column(name = "next_kind", length = 20)
        Kind kind,

        @Column(name = "next_text", length = NextStep.MAX_LENGTH)
        String text,

        @Column(name = "next_day") @Nullable LocalDate day) {

    public static final int MAX_LENGTH = 400;

    /** Whether we or they are to move. */
    public enum Kind {
        ACTION,
        WAIT
    }

    public NextStep {
        text = Typed.required(text, MAX_LENGTH, "outreach.refused.next-step-empty");
        if (kind == Kind.ACTION && day == null) {
            throw new Refusal("outreach.refused.action-without-date");
        }
    }

    public static NextStep action(String text, LocalDate due) {
        return new NextStep(Kind.ACTION, text, due);
    }

    public static NextStep waiting(String reason, @Nullable LocalDate until) {
        return new NextStep(Kind.WAIT, reason, until);
    }
}
