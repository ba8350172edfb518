package org.undersigned.signature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.PolicyRule;
import org.undersigned.campaign.Speaker;

/**
 * Whether a claim may be confirmed, by the rule of the campaign for the tier of the name. All that stands against it is
 * listed, so that one look tells what is missing.
 */
final class ConfirmationPolicy {

    private final PolicyRule rule;
    private final UUID confirmer;
    private final LocalDate today;

    /** @param confirmer the member of staff who would confirm */
    ConfirmationPolicy(PolicyRule rule, UUID confirmer, LocalDate today) {
        this.rule = rule;
        this.confirmer = confirmer;
        this.today = today;
    }

    List<Refusal> refusals(Signature signature, List<EvidenceFacts> evidence) {
        var refusals = new ArrayList<Refusal>();
        var name = signature.credit().name();
        if (!signature.state().canBecome(SignatureState.CONFIRMED)) {
            refusals.add(new Refusal("signature.refused.not-claimed", name, Texts.label(signature.state())));
        }
        if (evidence.stream().noneMatch(item -> suffices(item, signature.capacity()))) {
            refusals.add(new Refusal(
                    evidence.isEmpty() ? "signature.refused.no-evidence" : "signature.refused.weak-evidence",
                    name,
                    Texts.label(rule.tier())));
        }
        if (rule.secondPerson() && confirmer.equals(signature.recordedBy())) {
            refusals.add(new Refusal("signature.refused.second-person", name, Texts.label(rule.tier())));
        }
        return refusals;
    }

    private boolean suffices(EvidenceFacts item, Capacity capacity) {
        return rule.forms().contains(item.form())
                && rule.speakers().contains(item.speaker())
                && capacity.canBeShownBy(item.speaker())
                && (item.speaker() != Speaker.REPRESENTATIVE || isFresh(item));
    }

    private boolean isFresh(EvidenceFacts item) {
        var checked = item.authorityCheckedOn();
        return checked != null && !checked.isBefore(today.minusDays(rule.representativeVerifiedWithinDays()));
    }
}
