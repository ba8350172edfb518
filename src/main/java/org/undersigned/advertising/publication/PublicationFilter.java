package org.undersigned.advertising.publication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.name.Folding;

/**
 * Which papers to show, and in what order. There are some dozens of them, each with what is counted of its values: they are
 * looked through where they are read.
 *
 * @param text words that all occur in the name of the paper, its editions, its country or the city of its time zone
 * @param countries by their two letters; none named lets all through
 * @param lacks one of which a paper has; none named lets all through
 */
public record PublicationFilter(
        String text, Set<String> countries, Set<PaperLack> lacks, Order order, boolean descending) {

    /** All papers by name. */
    public static final PublicationFilter ALL = new PublicationFilter("", Set.of(), Set.of(), Order.NAME, false);

    /** What the list can be sorted by. */
    public enum Order {
        NAME,
        COUNTRY
    }

    public PublicationFilter {
        countries = Set.copyOf(countries);
        lacks = Set.copyOf(lacks);
    }

    public PublicationFilter withText(String text) {
        return new PublicationFilter(text, countries, lacks, order, descending);
    }

    public PublicationFilter withCountries(Set<String> countries) {
        return new PublicationFilter(text, countries, lacks, order, descending);
    }

    public PublicationFilter withLacks(Set<PaperLack> lacks) {
        return new PublicationFilter(text, countries, lacks, order, descending);
    }

    public PublicationFilter withOrder(Order order, boolean descending) {
        return new PublicationFilter(text, countries, lacks, order, descending);
    }

    boolean letsThrough(PublicationRow paper) {
        return (countries.isEmpty() || countries.contains(paper.details().country()))
                && (lacks.isEmpty() || lacks.stream().anyMatch(lack -> lack.isOf(paper)))
                && says(paper);
    }

    private boolean says(PublicationRow paper) {
        var said = Stream.concat(
                        Stream.of(
                                paper.details().name(),
                                paper.details().countryName(),
                                paper.details().city()),
                        paper.editions().stream())
                .map(Folding::fold)
                .collect(Collectors.joining(" "));
        return Arrays.stream(Folding.fold(text).split(" ")).allMatch(said::contains);
    }

    /** Papers that come by name, in the order that is wanted. */
    Stream<PublicationRow> ordered(Stream<PublicationRow> byName) {
        var wanted = order == Order.NAME
                ? byName
                : byName.sorted(Comparator.comparing(row -> row.details().countryName()));
        return descending ? wanted.toList().reversed().stream() : wanted;
    }
}
