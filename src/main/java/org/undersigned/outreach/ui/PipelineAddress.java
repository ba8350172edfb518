package org.undersigned.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;
import org.undersigned.outreach.Due;
import org.undersigned.outreach.OwnerChoice;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.Stage;

/** The filter of the list and the participation open beside it, as the address says them. */
final class PipelineAddress {

    private static final String TEXT = "q";
    private static final String STAGE = "stage";
    private static final String OWNER = "owner";
    private static final String TIER = "tier";
    private static final String DISCIPLINE = "discipline";
    private static final String DUE = "due";
    private static final String OPEN = "open";

    private PipelineAddress() {}

    static ParticipationFilter filter(UUID campaign, QueryParameters query) {
        return ParticipationFilter.all(campaign)
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withStages(constants(query.getParameters(STAGE), Stage.values()))
                .withOwners(query.getParameters(OWNER).stream()
                        .flatMap(token -> OwnerChoice.parse(token).stream())
                        .collect(Collectors.toUnmodifiableSet()))
                .withTiers(constants(query.getParameters(TIER), Tier.values()))
                .withDisciplines(Set.copyOf(query.getParameters(DISCIPLINE)))
                .withDue(constants(query.getParameters(DUE), Due.values()));
    }

    static Optional<UUID> open(QueryParameters query) {
        return query.getSingleParameter(OPEN).flatMap(PipelineAddress::id);
    }

    static QueryParameters query(ParticipationFilter filter, @Nullable UUID open) {
        var parameters = new HashMap<String, List<String>>();
        parameters.put(TEXT, filter.text().isBlank() ? List.of() : List.of(filter.text()));
        parameters.put(STAGE, names(filter.stages()));
        parameters.put(
                OWNER, filter.owners().stream().map(OwnerChoice::token).sorted().toList());
        parameters.put(TIER, names(filter.tiers()));
        parameters.put(DISCIPLINE, filter.disciplines().stream().sorted().toList());
        parameters.put(DUE, names(filter.due()));
        parameters.put(OPEN, open == null ? List.of() : List.of(open.toString()));
        parameters.values().removeIf(List::isEmpty);
        return new QueryParameters(parameters);
    }

    static void replace(Component view, ParticipationFilter filter, @Nullable UUID open) {
        var location = new Location(OutreachNavigation.PIPELINE, query(filter, open));
        view.getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
    }

    /** An id, or nothing when what stands in the address is none. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
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
