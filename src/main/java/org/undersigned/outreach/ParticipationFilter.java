package org.undersigned.outreach;

import java.util.Set;
import java.util.UUID;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.Discipline;

/**
 * Which participations of a campaign a list shows, and in what order. An empty set lets all through.
 *
 * @param text words of a name, as typed
 * @param disciplines codes; the first discipline of the party counts, and {@link Discipline#NONE} finds those without
 */
public record ParticipationFilter(
        UUID campaignId,
        String text,
        Set<Stage> stages,
        Set<OwnerChoice> owners,
        Set<Tier> tiers,
        Set<String> disciplines,
        Set<Due> due,
        Order order,
        boolean descending) {

    public ParticipationFilter {
        stages = Set.copyOf(stages);
        owners = Set.copyOf(owners);
        tiers = Set.copyOf(tiers);
        disciplines = Set.copyOf(disciplines);
        due = Set.copyOf(due);
    }

    /** What a list of participations can be ordered by. */
    public enum Order {
        /** By the sort key of the party. */
        NAME,
        /** As the stages follow each other, within one the latest arrival first. */
        STAGE,
        /** By the day of the next step; those without one come last. */
        DUE,
        /** By when it came to its stage. */
        CHANGED
    }

    public static ParticipationFilter all(UUID campaignId) {
        return new ParticipationFilter(
                campaignId, "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Order.NAME, false);
    }

    public ParticipationFilter withText(String text) {
        return new ParticipationFilter(campaignId, text, stages, owners, tiers, disciplines, due, order, descending);
    }

    public ParticipationFilter withStages(Set<Stage> stages) {
        return new ParticipationFilter(campaignId, text, stages, owners, tiers, disciplines, due, order, descending);
    }

    public ParticipationFilter withOwners(Set<OwnerChoice> owners) {
        return new ParticipationFilter(campaignId, text, stages, owners, tiers, disciplines, due, order, descending);
    }

    public ParticipationFilter withTiers(Set<Tier> tiers) {
        return new ParticipationFilter(campaignId, text, stages, owners, tiers, disciplines, due, order, descending);
    }

    public ParticipationFilter withDisciplines(Set<String> disciplines) {
        return new ParticipationFilter(campaignId, text, stages, owners, tiers, disciplines, due, order, descending);
    }

    public ParticipationFilter withDue(Set<Due> due) {
        return new ParticipationFilter(campaignId, text, stages, owners, tiers, disciplines, due, order, descending);
    }

    public ParticipationFilter orderedBy(Order order, boolean descending) {
        return new ParticipationFilter(campaignId, text, stages, owners, tiers, disciplines, due, order, descending);
    }
}
