package org.undersigned.signature.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureFilter;
import org.undersigned.signature.SignatureState;

/** The filter of the list and the signature open beside it, as the address says them. */
final class SignatureAddress {

    static final String STATE = "state";

    private static final String TEXT = "q";
    private static final String LETTER = "letter";
    private static final String KIND = "kind";
    private static final String TIER = "tier";
    private static final String EVIDENCE = "evidence";
    private static final String OPEN = "open";

    private SignatureAddress() {}

    /** @param letters those of the campaign; an address may come from another one */
    static SignatureFilter filter(UUID campaign, Collection<UUID> letters, QueryParameters query) {
        return SignatureFilter.in(campaign)
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withLetters(letters.stream()
                        .filter(letter -> query.getParameters(LETTER).contains(letter.toString()))
                        .collect(Collectors.toUnmodifiableSet()))
                .withStates(constants(query.getParameters(STATE), SignatureState.values()))
                .withKinds(constants(query.getParameters(KIND), PartyKind.values()))
                .withTiers(constants(query.getParameters(TIER), Tier.values()))
                .withEvidence(constants(query.getParameters(EVIDENCE), SignatureFilter.Shown.values()));
    }

    static Optional<UUID> open(QueryParameters query) {
        return query.getSingleParameter(OPEN).flatMap(SignatureAddress::id);
    }

    static void replace(Component view, SignatureFilter filter, @Nullable UUID open) {
        var parameters = new HashMap<String, List<String>>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, List.of(filter.text()));
        }
        parameters.put(
                LETTER, filter.letters().stream().map(UUID::toString).sorted().toList());
        parameters.put(STATE, names(filter.states()));
        parameters.put(KIND, names(filter.kinds()));
        parameters.put(TIER, names(filter.tiers()));
        parameters.put(EVIDENCE, names(filter.evidence()));
        if (open != null) {
            parameters.put(OPEN, List.of(open.toString()));
        }
        var location = new Location(SignatureNavigation.SIGNATURES, new QueryParameters(parameters));
        view.getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
    }

    /** An id, or nothing when what stands in the address is none. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Words that are no constants are passed over: somebody typed the address. */
    private static <E extends Enum<E>> Set<E> constants(List<String> names, E[] all) {
        return Arrays.stream(all)
                .filter(constant -> names.contains(constant.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }
}
