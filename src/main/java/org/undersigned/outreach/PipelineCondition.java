package org.undersigned.outreach;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.Discipline;

/**
 * A filter as a condition of JPQL: participations are {@code p}, the faces of their parties {@code f}. Values go in as
 * parameters, never into the text.
 */
final class PipelineCondition {

    /** Shorter words are looked for at the beginning alone, in letters. */
    private static final int SHORTEST_INSIDE = 3;

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean aboutParties;

    /**
     * @param me who looks
     * @param today in the zone of the campaign
     * @param found the parties that the search finds by the text of the filter, under whatever name, where they are few
     */
    PipelineCondition(ParticipationFilter filter, UUID me, LocalDate today, Collection<UUID> found) {
        add("p.campaignId = :campaign", "campaign", filter.campaignId());
        anyOf("p.stage", "stages", filter.stages());
        anyOf("p.tier", "tiers", filter.tiers());
        owners(filter, me);
        due(filter, today);
        disciplines(filter);
        named(filter.text(), found);
    }

    /** The same for some participations only. */
    PipelineCondition among(Collection<UUID> some) {
        add("p.id in :some", "some", some);
        return this;
    }

    /** The tables that the condition needs, for counting. */
    String fromWhere() {
        return (aboutParties ? fromParties() : " from Participation p") + where();
    }

    /** With the parties, by which rows are ordered. */
    String fromPartiesWhere() {
        return fromParties() + where();
    }

    void fill(Query query) {
        parameters.forEach(query::setParameter);
    }

    private static String fromParties() {
        return " from Participation p join PartyFace f on f.id = p.partyId";
    }

    private String where() {
        return clauses.stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    private void owners(ParticipationFilter filter, UUID me) {
        var users = filter.owners().stream()
                .map(owner -> owner.equals(OwnerChoice.ME) ? me : owner.user())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!filter.owners().contains(OwnerChoice.NOBODY)) {
            anyOf("p.ownerId", "owners", users);
        } else if (users.isEmpty()) {
            clauses.add("p.ownerId is null");
        } else {
            add("(p.ownerId is null or p.ownerId in :owners)", "owners", users);
        }
    }

    private void disciplines(ParticipationFilter filter) {
        var stated = filter.disciplines().stream()
                .filter(code -> !code.equals(Discipline.NONE.code()))
                .collect(Collectors.toSet());
        aboutParties = !filter.disciplines().isEmpty();
        if (stated.size() == filter.disciplines().size()) {
            anyOf("f.mainDiscipline", "disciplines", stated);
        } else if (stated.isEmpty()) {
            clauses.add("f.mainDiscipline is null");
        } else {
            add("(f.mainDiscipline is null or f.mainDiscipline in :disciplines)", "disciplines", stated);
        }
    }

    private void due(ParticipationFilter filter, LocalDate today) {
        var spans = new ArrayList<String>();
        for (var due : filter.due()) {
            spans.add("p.nextStep.day between :from" + due + " and :to" + due);
            parameters.put("from" + due, due.from(today));
            parameters.put("to" + due, due.to(today));
        }
        if (!spans.isEmpty()) {
            clauses.add(spans.stream().collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    /**
     * Few found parties are all there are, under whatever name. Where there are many, the sort key of the credited name
     * decides: a long list of keys would be compared with each participation.
     */
    private void named(String text, Collection<UUID> found) {
        if (!found.isEmpty()) {
            add("p.partyId in :found", "found", found);
            return;
        }
        for (var word : Folding.words(text)) {
            var parameter = "word" + parameters.size();
            var place = word.length() < SHORTEST_INSIDE ? " = 1" : " > 0";
            add("locate(:" + parameter + ", f.sortKey)" + place, parameter, word);
            aboutParties = true;
        }
    }

    private void anyOf(String attribute, String parameter, Collection<?> values) {
        if (!values.isEmpty()) {
            add(attribute + " in :" + parameter, parameter, values);
        }
    }

    private void add(String clause, String parameter, Object value) {
        clauses.add(clause);
        parameters.put(parameter, value);
    }
}
