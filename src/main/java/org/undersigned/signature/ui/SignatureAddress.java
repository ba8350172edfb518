package org.undersigned.signature.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.ui.AddressWords;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.queue.SignatureFilter;

/** The filter of the list as the address says it. */
final class SignatureAddress {

    static final String STATE = "state";

    private static final String TEXT = "q";
    private static final String LETTER = "letter";
    private static final String KIND = "kind";
    private static final String TIER = "tier";
    private static final String EVIDENCE = "evidence";
    static final String HOLD = "hold";

    private SignatureAddress() {}

    /** @param letters those of the campaign; an address may come from another one */
    static SignatureFilter filter(UUID campaign, Collection<UUID> letters, QueryParameters query) {
        return SignatureFilter.in(campaign)
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withLetters(AddressWords.ids(query, LETTER).stream()
                        .filter(letters::contains)
                        .collect(Collectors.toUnmodifiableSet()))
                .withStates(AddressWords.constants(query, STATE, SignatureState.values()))
                .withKinds(AddressWords.constants(query, KIND, PartyKind.values()))
                .withTiers(AddressWords.constants(query, TIER, Tier.values()))
                .withEvidence(AddressWords.constants(query, EVIDENCE, SignatureFilter.Shown.values()))
                .withHolds(AddressWords.constants(query, HOLD, SignatureFilter.Kept.values()));
    }

    static Map<String, List<String>> words(SignatureFilter filter) {
        return Map.of(
                TEXT, AddressWords.typed(filter.text()),
                LETTER, AddressWords.ids(filter.letters()),
                STATE, AddressWords.names(filter.states()),
                KIND, AddressWords.names(filter.kinds()),
                TIER, AddressWords.names(filter.tiers()),
                EVIDENCE, AddressWords.names(filter.evidence()),
                HOLD, AddressWords.names(filter.holds()));
    }
}
