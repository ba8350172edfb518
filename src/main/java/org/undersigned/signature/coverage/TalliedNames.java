package org.undersigned.signature.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourLine;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.signature.coverage.NameTallies.Tally;

/**
 * Counts the names of a list by honour and by body, as both are known at this moment. Only bodies whose own names count
 * are told: another one would stand in what newsrooms get without having been asked.
 */
@Component
public class TalliedNames {

    private static final int BATCH = 500;

    private final HonourService honours;
    private final AffiliationService affiliations;

    TalliedNames(HonourService honours, AffiliationService affiliations) {
        this.honours = honours;
        this.affiliations = affiliations;
    }

    /** @param counted the parties of those names that count */
    public NameTallies of(Collection<UUID> counted) {
        var listed = new LinkedHashSet<>(counted);
        var parties = List.copyOf(listed);
        var byHonour = new TreeMap<String, Integer>();
        var byBody = new HashMap<UUID, Integer>();
        var bodies = new HashMap<UUID, String>();
        for (var from = 0; from < parties.size(); from += BATCH) {
            var some = parties.subList(from, Math.min(from + BATCH, parties.size()));
            honours.honours(some)
                    .values()
                    .forEach(held -> texts(held).forEach(honour -> byHonour.merge(honour, 1, Integer::sum)));
            affiliations.organisationsOf(some).stream()
                    .filter(member -> listed.contains(member.body()))
                    .forEach(member -> {
                        byBody.merge(member.body(), 1, Integer::sum);
                        bodies.put(member.body(), member.name());
                    });
        }
        return new NameTallies(tallies(byHonour), tallies(byBody, bodies));
    }

    private static List<String> texts(List<HonourLine> held) {
        return held.stream()
                .map(HonourLine::details)
                .filter(HonourDetails::wasChecked)
                .map(HonourDetails::text)
                .distinct()
                .toList();
    }

    private static List<Tally> tallies(Map<String, Integer> byLabel) {
        return sorted(byLabel.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Two bodies under one name stay two. */
    private static List<Tally> tallies(Map<UUID, Integer> byBody, Map<UUID, String> names) {
        return sorted(byBody.entrySet().stream()
                .map(entry -> new Tally(names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList());
    }

    private static List<Tally> sorted(List<Tally> tallies) {
        var sorted = new ArrayList<>(tallies);
        sorted.sort(Comparator.comparingInt((Tally tally) -> -tally.names()).thenComparing(Tally::label));
        return sorted;
    }
}
