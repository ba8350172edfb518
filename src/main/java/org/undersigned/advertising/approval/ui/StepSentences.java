package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.advertising.approval.ApprovalStep;

/** Who decides in a step of an approval, in words. */
final class StepSentences {

    private final Function<UUID, String> names;

    StepSentences(Function<UUID, String> names) {
        this.names = names;
    }

    /** "Anybody who approves copy · 1 of 2 approvals". */
    String asked(ApprovalStep step, long approvals) {
        return withDeputies(step, text("advertising.approval.ui.asked", who(step), approvals, step.quorum()));
    }

    /** "Anybody who approves copy · 2 approvals". */
    String willBeAsked(ApprovalStep step) {
        return withDeputies(step, text("advertising.approval.ui.will-ask", who(step), step.quorum()));
    }

    private String withDeputies(ApprovalStep step, String asked) {
        return step.deputies().isEmpty()
                ? asked
                : text("advertising.approval.ui.asked.deputies", asked, joined(step.deputies()));
    }

    private String who(ApprovalStep step) {
        var role = step.role();
        if (!step.people().isEmpty()) {
            return joined(step.people());
        }
        return role == null ? text("advertising.approval.ui.anybody") : label(role);
    }

    private String joined(Collection<UUID> people) {
        return people.stream().map(names).sorted().collect(Collectors.joining(text("advertising.separator")));
    }
}
