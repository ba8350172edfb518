package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.FilterChip;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Register;
import org.undersigned.base.ui.SortBy;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.PartyFilter;
import org.undersigned.directory.PartyFilter.Order;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyRow;
import org.undersigned.directory.PartyService;

/** The list of all parties with its columns and filters. */
final class PartyRegister {

    private final PartyService parties;
    private final Register<PartyRow, PartyFilter> register;
    private final FilterChip<PartyKind> kinds;
    private final FilterChip<String> disciplines;
    private final FilterChip<String> tags;

    PartyRegister(PartyService parties, Disciplines disciplines, Instants instants) {
        this.parties = parties;
        register = new Register<>(this::page, parties::count, PartyRow::id, PartyFilter.ALL);
        kinds = new FilterChip<>(
                text("directory.fact.kind"),
                List.of(PartyKind.values()),
                Texts::label,
                chosen -> register.refine(filter -> filter.withKinds(chosen)));
        this.disciplines = new FilterChip<>(
                text("directory.fact.discipline"),
                disciplines.all().stream().map(Discipline::code).toList(),
                Discipline::label,
                chosen -> register.refine(filter -> filter.withDisciplines(chosen)));
        tags = new FilterChip<>(
                text("directory.fact.tag"),
                parties.tags(),
                tag -> tag,
                chosen -> register.refine(filter -> filter.withTags(chosen)));

        register.search(text("directory.list.search"), PartyFilter::withText)
                .filters(kinds, this.disciplines, tags)
                .counted((shown, all) -> text("directory.list.count", shown, all))
                .narrow(PartyRow::name, PartyRegister::rest);
        addColumns(instants);
    }

    Register<PartyRow, PartyFilter> register() {
        return register;
    }

    void show(PartyFilter filter, QueryParameters query) {
        kinds.choose(filter.kinds());
        disciplines.choose(filter.disciplines());
        tags.choose(filter.tags());
        register.show(filter, filter.text(), query);
    }

    private void addColumns(Instants instants) {
        var columns = register.columns();
        columns.printed(text("directory.fact.name"), PartyRow::name, PartyRegister::otherName)
                .setSortProperty(Order.NAME.name());
        columns.text(text("directory.fact.kind"), row -> label(row.kind()))
                .setSortProperty(Order.KIND.name())
                .setWidth("8rem")
                .setFlexGrow(0);
        columns.text(text("directory.fact.disciplines"), row -> PartyWords.disciplines(row.disciplines()))
                .setFlexGrow(2);
        var representative = columns.text(text("directory.fact.representative"), PartyRow::representative)
                .setWidth("11rem")
                .setFlexGrow(2);
        var tags = columns.text(text("directory.fact.tags"), row -> PartyWords.words(row.tags()));
        var changed = columns.instant(text("directory.fact.changed"), instants, PartyRow::changedAt)
                .setSortProperty(Order.CHANGED.name());
        List.of(representative, tags, changed).forEach(columns::giveWay);
    }

    private List<PartyRow> page(PartyFilter filter, int offset, int limit, List<SortBy> sort) {
        var sorted = sort.stream()
                .findFirst()
                .map(by -> filter.orderedBy(Order.valueOf(by.key()), by.descending()))
                .orElseGet(() -> filter.orderedBy(Order.MATCH, false));
        return parties.rows(sorted, offset, limit);
    }

    private static String rest(PartyRow row) {
        return Stream.of(label(row.kind()), PartyWords.disciplines(row.disciplines()), otherName(row))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(text("directory.separator")));
    }

    /** By which name it was found, where that is another than the credited one. */
    private static String otherName(PartyRow row) {
        return row.matchedName().equals(row.name()) ? "" : text("directory.hit.matched", row.matchedName());
    }
}
