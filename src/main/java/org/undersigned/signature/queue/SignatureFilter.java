package org.undersigned.signature.queue;

import java.util.Set;
import java.util.UUID;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureState;

/**
 * Which signatures of a campaign a list shows, and in what order. An empty set lets all through.
 *
 * @param text beginnings or parts of words of the name as credited
 * @param evidence whether there is any
 * @param holds whether one keeps the name back
 */
public record SignatureFilter(
        UUID campaign,
        String text,
        Set<UUID> letters,
        Set<SignatureState> states,
        Set<PartyKind> kinds,
        Set<Tier> tiers,
        Set<Shown> evidence,
        Set<Kept> holds,
        Order order,
        boolean descending) {

    /** Whether something shows a yes. */
    public enum Shown {
        WITH_EVIDENCE,
        WITHOUT_EVIDENCE
    }

    /** Whether a name is kept back. */
    public enum Kept {
        HELD,
        FREE
    }

    /** What a list of signatures can be ordered by. */
    public enum Order {
        /** By the sort key of the credit. */
        NAME,
        /** Marquee first; names without a tier come last. */
        TIER,
        /** By when it was recorded or last decided. */
        CHANGED
    }

    public SignatureFilter {
        letters = Set.copyOf(letters);
        states = Set.copyOf(states);
        kinds = Set.copyOf(kinds);
        tiers = Set.copyOf(tiers);
        evidence = Set.copyOf(evidence);
        holds = Set.copyOf(holds);
    }

    public static SignatureFilter in(UUID campaign) {
        return new SignatureFilter(
                campaign, "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Order.NAME, false);
    }

    public SignatureFilter withText(String text) {
        return new SignatureFilter(campaign, text, letters, states, kinds, tiers, evidence, holds, order, descending);
    }

    public SignatureFilter withLetters(Set<UUID> letters) {
        return new SignatureFilter(campaign, text, letters, states, kinds, tiers, evidence, holds, order, descending);
    }

    public SignatureFilter withStates(Set<SignatureState> states) {
        return new SignatureFilter(campaign, text, letters, states, kinds, tiers, evidence, holds, order, descending);
    }

    public SignatureFilter withState(SignatureState state) {
        return withStates(Set.of(state));
    }

    public SignatureFilter withKinds(Set<PartyKind> kinds) {
        return new SignatureFilter(campaign, text, letters, states, kinds, tiers, evidence, holds, order, descending);
    }

    public SignatureFilter withTiers(Set<Tier> tiers) {
        return new SignatureFilter(campaign, text, letters, states, kinds, tiers, evidence, holds, order, descending);
    }

    public SignatureFilter withEvidence(Set<Shown> evidence) {
        return new SignatureFilter(campaign, text, letters, states, kinds, tiers, evidence, holds, order, descending);
    }

    public SignatureFilter withHolds(Set<Kept> holds) {
        return new SignatureFilter(campaign, text, letters, states, kinds, tiers, evidence, holds, order, descending);
    }

    public SignatureFilter orderedBy(Order order, boolean descending) {
        return new SignatureFilter(campaign, text, letters, states, kinds, tiers, evidence, holds, order, descending);
    }
}
