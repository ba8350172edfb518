package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.advertising.publication.Freshness;
import org.undersigned.advertising.publication.PaperLack;
import org.undersigned.advertising.publication.PublicationDetails;
import org.undersigned.advertising.publication.PublicationFilter;
import org.undersigned.advertising.publication.PublicationFilter.Order;
import org.undersigned.advertising.publication.PublicationRow;
import org.undersigned.base.ui.AddressWords;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.FilterChip;
import org.undersigned.base.ui.Register;
import org.undersigned.base.ui.SortBy;
import org.undersigned.base.ui.Tone;

/** All papers, with what is known of each. */
final class PaperRegister {

    private static final String TEXT = "q";
    private static final String COUNTRY = "country";
    private static final String LACK = "lack";

    private final PublicationParts parts;
    private final List<String> known;
    private final Register<PublicationRow, PublicationFilter> register;
    private final FilterChip<String> countries;
    private final FilterChip<PaperLack> lacks;

    PaperRegister(PublicationParts parts, EmptyState nothingYet) {
        this.parts = parts;
        known = parts.countries();
        register = new Register<>(this::page, parts::count, PublicationRow::id, PublicationFilter.ALL);
        countries = new FilterChip<>(
                text("advertising.publication.ui.country"),
                known,
                PublicationDetails::countryName,
                chosen -> register.refine(filter -> filter.withCountries(chosen)));
        lacks = new FilterChip<>(
                text("advertising.publication.ui.lack"),
                List.of(PaperLack.values()),
                lack -> label(lack),
                chosen -> register.refine(filter -> filter.withLacks(chosen)));
        register.search(text("advertising.publication.ui.search"), PublicationFilter::withText)
                .filters(countries, lacks)
                .counted((shown, all) -> text("advertising.publication.ui.count", shown, all))
                .emptyAs(nothingYet)
                .addressed(PublicationNavigation.PUBLICATIONS, PaperRegister::words)
                .onOpen(row -> PublicationNavigation.toPublication(row.id()))
                .narrow(row -> row.details().name(), PaperRegister::rest);
        addColumns();
    }

    Register<PublicationRow, PublicationFilter> register() {
        return register;
    }

    void show(QueryParameters query) {
        var named = Set.copyOf(query.getParameters(COUNTRY));
        var filter = PublicationFilter.ALL
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withCountries(Set.copyOf(known.stream().filter(named::contains).toList()))
                .withLacks(AddressWords.constants(query, LACK, PaperLack.values()));
        countries.choose(filter.countries());
        lacks.choose(filter.lacks());
        register.show(filter, filter.text(), query);
    }

    private static Map<String, List<String>> words(PublicationFilter filter) {
        return Map.of(
                TEXT,
                AddressWords.typed(filter.text()),
                COUNTRY,
                filter.countries().stream().sorted().toList(),
                LACK,
                AddressWords.names(filter.lacks()));
    }

    private List<PublicationRow> page(PublicationFilter filter, int offset, int limit, List<SortBy> sort) {
        var sorted = sort.stream()
                .findFirst()
                .map(by -> filter.withOrder(Order.valueOf(by.key()), by.descending()))
                .orElse(filter);
        return parts.rows(sorted, offset, limit);
    }

    private void addColumns() {
        var columns = register.columns();
        columns.printed(
                        column("paper"),
                        row -> row.details().name(),
                        row -> row.isBlocked() ? text("advertising.publication.ui.blocked") : "",
                        Tone.BAD)
                .setSortProperty(Order.NAME.name());
        columns.text(column("editions"), PaperRegister::editions).setFlexGrow(2);
        columns.text(column("country"), row -> row.details().countryName())
                .setSortProperty(Order.COUNTRY.name())
                .setWidth("9rem");
        columns.badge(column("page"), row -> known(row.page()), row -> tone(row.page()));
        columns.badge(column("deadlines"), row -> known(row.deadlines()), row -> tone(row.deadlines()));
        columns.spare(columns.number(column("checked"), row -> row.count(Freshness.CHECKED)));
        columns.number(column("stale"), row -> row.count(Freshness.STALE));
        columns.number(column("unchecked"), row -> row.count(Freshness.UNCHECKED))
                .setWidth("8rem");
    }

    private static String rest(PublicationRow row) {
        return text(
                row.deadlines()
                        ? "advertising.publication.ui.narrow.deadlines"
                        : "advertising.publication.ui.narrow.no-deadlines",
                row.isBlocked() ? text("advertising.publication.ui.narrow.blocked") : "",
                row.details().countryName(),
                editions(row));
    }

    private static String editions(PublicationRow row) {
        return String.join(text("advertising.publication.ui.separator"), row.editions());
    }

    private static String known(boolean known) {
        return text(known ? "advertising.publication.ui.known" : "advertising.publication.ui.unknown");
    }

    private static Tone tone(boolean known) {
        return known ? Tone.GOOD : Tone.NEUTRAL;
    }

    private static String column(String name) {
        return text("advertising.publication.ui.column." + name);
    }
}
