package org.undersigned.advertising.approval;

import java.util.Collections;
import java.util.List;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Tells why steps cannot be kept. */
final class StepLimits {

    private StepLimits() {}

    static void expectKept(List<ApprovalStep> steps) {
        refuseIf(steps.isEmpty(), "advertising.refused.policy-empty");
        refuseIf(steps.size() > ApprovalStep.MOST, "advertising.refused.policy-long", ApprovalStep.MOST);
        steps.forEach(StepLimits::expectKept);
    }

    private static void expectKept(ApprovalStep step) {
        refuseIf(
                step.name().isEmpty() || step.name().length() > ApprovalStep.LONGEST_NAME,
                "advertising.refused.step-name",
                ApprovalStep.LONGEST_NAME);
        refuseIf(
                step.quorum() < 1 || step.quorum() > ApprovalStep.MOST_QUORUM,
                "advertising.refused.step-quorum",
                step.name(),
                ApprovalStep.MOST_QUORUM);
        var due = step.dueHours();
        refuseIf(
                due != null && (due < 1 || due > ApprovalStep.MOST_HOURS),
                "advertising.refused.step-due",
                step.name(),
                ApprovalStep.MOST_HOURS);
        var role = step.role();
        if (role != null && !role.permissions().contains(Permission.COPY_APPROVE)) {
            throw new Refusal("advertising.refused.step-role", step.name(), Texts.label(role));
        }
        var named = step.people().size() + step.deputies().size();
        refuseIf(!step.people().isEmpty() && named < step.quorum(), "advertising.refused.step-people", step.name());
        refuseIf(
                step.people().isEmpty() && !step.deputies().isEmpty(),
                "advertising.refused.step-deputies",
                step.name());
        refuseIf(!Collections.disjoint(step.people(), step.deputies()), "advertising.refused.step-twice", step.name());
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }
}
