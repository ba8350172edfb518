package org.undersigned.outreach.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.ui.AddressWords;
import org.undersigned.campaign.Tier;
import org.undersigned.outreach.Due;
import org.undersigned.outreach.OwnerChoice;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.Stage;

/** The filter of the list as the address says it. */
final class PipelineAddress {

    private static final String TEXT = "q";
    private static final String STAGE = "stage";
    private static final String OWNER = "owner";
    private static final String TIER = "tier";
    private static final String DISCIPLINE = "discipline";
    private static final String DUE = "due";

    private PipelineAddress() {}

    static ParticipationFilter filter(UUID campaign, QueryParameters query) {
        return ParticipationFilter.all(campaign)
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withStages(AddressWords.constants(query, STAGE, Stage.values()))
                .withOwners(query.getParameters(OWNER).stream()
                        .flatMap(token -> OwnerChoice.parse(token).stream())
                        .collect(Collectors.toUnmodifiableSet()))
                .withTiers(AddressWords.constants(query, TIER, Tier.values()))
                .withDisciplines(Set.copyOf(query.getParameters(DISCIPLINE)))
                .withDue(AddressWords.constants(query, DUE, Due.values()));
    }

    static Map<String, List<String>> words(ParticipationFilter filter) {
        return Map.of(
                TEXT, AddressWords.typed(filter.text()),
                STAGE, AddressWords.names(filter.stages()),
                OWNER, filter.owners().stream().map(OwnerChoice::token).sorted().toList(),
                TIER, AddressWords.names(filter.tiers()),
                DISCIPLINE, filter.disciplines().stream().sorted().toList(),
                DUE, AddressWords.names(filter.due()));
    }
}
