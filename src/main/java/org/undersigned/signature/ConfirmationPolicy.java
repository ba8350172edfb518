package org.undersigned.signature;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.PolicyRule;
import org.undersigned.campaign.Speaker;
import org.undersigned.signature.act.Act;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.evidence.EvidenceFacts;
import org.undersigned.signature.evidence.ShownBy;
import org.undersigned.signature.hold.Hold;

/**
 * Whether a claim may be confirmed or a confirmed signature widened, by the rule of the campaign for the tier of the
 * name. All that stands against it is
 * listed, so that one look tells what is missing.
 */
final class ConfirmationPolicy {

    private final PolicyRule rule;
    private final Act act;
    private final ZoneId zone;

    /**
     * @param act who would confirm, and when
     * @param zone of the campaign, in whose days evidence is received and representatives are verified
     */
    ConfirmationPolicy(PolicyRule rule, Act act, ZoneId zone) {
        this.rule = rule;
        this.act = act;
        this.zone = zone;
    }

    /**
     * @param beside all signatures of the same party for the same letter
     * @param hold that keeps the name back, if one does
     */
    List<Refusal> refusals(Signature signature, List<ShownBy> evidence, List<Signature> beside, @Nullable Hold hold) {
        var refusals = new ArrayList<Refusal>();
        var name = signature.credit().name();
        if (!signature.state().canBecome(SignatureState.CONFIRMED)) {
            refusals.add(new Refusal("signature.refused.not-claimed", name, Texts.label(signature.state())));
        }
        if (hold != null) {
            refusals.add(new Refusal("signature.refused.held", name, hold.reason()));
        }
        if (beside.stream().anyMatch(other -> other.forbids(signature))) {
            refusals.add(new Refusal("signature.refused.withdrawn-beside", name));
        }
        lacking(signature, evidence).ifPresent(refusals::add);
        if (rule.secondPerson() && !isSecondPerson(signature, evidence)) {
            refusals.add(new Refusal("signature.refused.second-person", name, Texts.label(rule.tier())));
        }
        return refusals;
    }

    /** Why an item does not suffice to change the name of a confirmed signature or to add a use, if it does not. */
    Optional<Refusal> wideningRefusal(Signature signature, @Nullable ShownBy shown) {
        var name = signature.credit().name();
        if (shown == null || !signature.isDecidedBefore(shown.linkedAt())) {
            return Optional.of(new Refusal("signature.refused.correction-unshown", name));
        }
        var evidence = List.of(shown);
        return lacking(signature, evidence)
                .or(() -> rule.secondPerson() && !isSecondPerson(signature, evidence)
                        ? Optional.of(new Refusal("signature.refused.second-person", name, Texts.label(rule.tier())))
                        : Optional.empty());
    }

    /** Why whoever brings the evidence cannot add a use to a confirmed signature by it, however good it is, if so. */
    Optional<Refusal> wideningRefusalOfTheBringer(Signature signature) {
        return rule.secondPerson()
                ? Optional.of(new Refusal(
                        "signature.refused.widened-alone", signature.credit().name(), Texts.label(rule.tier())))
                : Optional.empty();
    }

    /** What the evidence lacks, if anything. */
    private Optional<Refusal> lacking(Signature signature, List<ShownBy> evidence) {
        var name = signature.credit().name();
        if (evidence.isEmpty()) {
            return Optional.of(new Refusal("signature.refused.no-evidence", name));
        }
        var counting = evidence.stream()
                .filter(shown -> signature.canBeShownBy(shown, zone))
                .toList();
        if (counting.isEmpty()) {
            return Optional.of(new Refusal("signature.refused.stale-evidence", name));
        }
        var capacity = signature.capacity();
        var fitting = counting.stream()
                .filter(shown -> capacity.canBeShownBy(shown.item().speaker()))
                .map(ShownBy::item)
                .toList();
        if (fitting.isEmpty()) {
            return Optional.of(new Refusal(
                    "signature.refused.evidence-capacity",
                    name,
                    Texts.label(capacity),
                    Texts.label(capacity.speaker()).toLowerCase(Locale.ENGLISH)));
        }
        return sufficient(signature, evidence).isEmpty()
                ? Optional.of(lackingOf(signature, fitting))
                : Optional.empty();
    }

    /** What comes nearest is told: an item that lacks its chain of authority only, or one whose authority had ended. */
    private Refusal lackingOf(Signature signature, List<EvidenceFacts> fitting) {
        var name = signature.credit().name();
        var capacity = signature.capacity();
        var strong = fitting.stream().filter(this::isStrong).toList();
        var nearest = strong.isEmpty() ? fitting : strong;
        var authorised =
                nearest.stream().filter(item -> isAuthorised(item, capacity)).toList();
        if (authorised.isEmpty()) {
            return new Refusal(
                    "signature.refused.unauthorised." + capacity.name().toLowerCase(Locale.ROOT), name);
        }
        return authorised.stream().anyMatch(EvidenceFacts::isInTime)
                ? new Refusal("signature.refused.weak-evidence", name, Texts.label(rule.tier()), rule.sentence())
                : ended(name, authorised);
    }

    private static Refusal ended(String name, List<EvidenceFacts> authorised) {
        var last = authorised.stream()
                .max(Comparator.comparing(EvidenceFacts::endsOn))
                .orElseThrow();
        return new Refusal(
                "signature.refused.authority-ended",
                name,
                last.speakerName(),
                DayText.of(last.endsOn()),
                DayText.of(last.receivedOn()));
    }

    /**
     * Whether whoever confirms had no hand in what is confirmed: neither in the claim nor, where anything suffices, in
     * all of that.
     */
    private boolean isSecondPerson(Signature signature, List<ShownBy> evidence) {
        var sufficient = sufficient(signature, evidence);
        var isShownByOthers =
                sufficient.isEmpty() || sufficient.stream().anyMatch(shown -> !shown.isBroughtBy(act.user()));
        return isShownByOthers && !signature.isBroughtBy(act.user());
    }

    private List<ShownBy> sufficient(Signature signature, List<ShownBy> evidence) {
        return evidence.stream()
                .filter(shown -> signature.canBeShownBy(shown, zone))
                .filter(shown -> suffices(shown.item(), signature.capacity()))
                .toList();
    }

    private boolean suffices(EvidenceFacts item, Capacity capacity) {
        return isStrong(item)
                && capacity.canBeShownBy(item.speaker())
                && isAuthorised(item, capacity)
                && item.isInTime();
    }

    /** Whether form and speaker are such as the campaign's rule asks for. */
    private boolean isStrong(EvidenceFacts item) {
        return rule.forms().contains(item.form())
                && rule.speakers().contains(item.speaker())
                && (item.speaker() != Speaker.REPRESENTATIVE || isVerifiedLately(item));
    }

    /** For a body, an estate, a minor or a group it must be said who decided and on what basis, whoever brings it. */
    private static boolean isAuthorised(EvidenceFacts item, Capacity capacity) {
        var authorisation = item.authorisation();
        return capacity == Capacity.PERSONAL || authorisation != null && authorisation.isFor(capacity.speaker());
    }

    private boolean isVerifiedLately(EvidenceFacts item) {
        var checked = item.authorityCheckedOn();
        var today = LocalDate.ofInstant(act.at(), zone);
        return checked != null && !checked.isBefore(today.minusDays(rule.representativeVerifiedWithinDays()));
    }
}
