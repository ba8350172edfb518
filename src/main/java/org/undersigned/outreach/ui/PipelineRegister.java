package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.StaffName;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.FilterChip;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Register;
import org.undersigned.base.ui.SortBy;
import org.undersigned.base.ui.Tone;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.Discipline;
import org.undersigned.outreach.Due;
import org.undersigned.outreach.OwnerChoice;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.ParticipationFilter.Order;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.PipelineService;
import org.undersigned.outreach.Stage;

/** The list of a campaign's participations: its columns and its filters. */
final class PipelineRegister {

    private final PipelineService pipeline;
    private final Instants instants;
    private final Register<ParticipationRow, ParticipationFilter> register;
    private final FilterChip<Stage> stages;
    private final FilterChip<OwnerChoice> owners;
    private final FilterChip<Tier> tiers;
    private final FilterChip<String> disciplines;
    private final FilterChip<Due> due;

    PipelineRegister(
            UUID campaign,
            PipelineService pipeline,
            List<StaffName> staff,
            List<Discipline> allDisciplines,
            Instants instants) {
        this.pipeline = pipeline;
        this.instants = instants;
        register = new Register<>(this::page, pipeline::count, ParticipationRow::id, ParticipationFilter.all(campaign));
        stages = constants(text("outreach.ui.stage"), Stage.values(), chosen -> refine(f -> f.withStages(chosen)));
        owners = new FilterChip<>(
                text("outreach.ui.owner"),
                choices(staff),
                owner -> ownerLabel(owner, staff),
                chosen -> refine(f -> f.withOwners(chosen)));
        tiers = constants(text("outreach.ui.tier"), Tier.values(), chosen -> refine(f -> f.withTiers(chosen)));
        disciplines = new FilterChip<>(
                text("outreach.ui.discipline"),
                Stream.concat(allDisciplines.stream(), Stream.of(Discipline.NONE))
                        .map(Discipline::code)
                        .toList(),
                Discipline::label,
                chosen -> refine(f -> f.withDisciplines(chosen)));
        due = constants(text("outreach.ui.due"), Due.values(), chosen -> refine(f -> f.withDue(chosen)));

        register.search(text("outreach.ui.search"), ParticipationFilter::withText)
                .filters(stages, owners, tiers, disciplines, due)
                .counted((shown, all) -> text("outreach.ui.count", shown, all))
                .narrow(ParticipationRow::name, PipelineRegister::rest);
        addColumns();
    }

    Register<ParticipationRow, ParticipationFilter> register() {
        return register;
    }

    void show(ParticipationFilter filter, QueryParameters query) {
        stages.choose(filter.stages());
        owners.choose(filter.owners());
        tiers.choose(filter.tiers());
        disciplines.choose(filter.disciplines());
        due.choose(filter.due());
        register.show(filter, filter.text(), query);
    }

    private void addColumns() {
        var columns = register.columns();
        columns.printed(text("outreach.ui.name"), ParticipationRow::name, PipelineRegister::restriction, Tone.BAD)
                .setSortProperty(Order.NAME.name());
        var kind = narrow(columns.text(text("outreach.ui.kind"), row -> label(row.kind())), "7.5rem");
        var discipline = columns.text(text("outreach.ui.discipline"), row -> disciplineLabel(row.discipline()))
                .setWidth("8rem");
        var tier = narrow(columns.text(text("outreach.ui.tier"), row -> label(row.tier())), "5.25rem");
        columns.badge(text("outreach.ui.stage"), row -> label(row.stage()), row -> StageTones.of(row.stage()))
                .setSortProperty(Order.STAGE.name());
        var owner = columns.text(text("outreach.ui.owner"), ParticipationRow::ownerName)
                .setWidth("10rem");
        columns.text(text("outreach.ui.next"), row -> NextSteps.words(row.nextStep()))
                .setWidth("8.5rem")
                .setFlexGrow(2);
        narrow(columns.text(text("outreach.ui.due"), row -> NextSteps.day(row.nextStep())), "7.75rem")
                .setSortProperty(Order.DUE.name());
        var lastTouch = columns.instant(text("outreach.ui.last-touch"), instants, ParticipationRow::lastTouch);
        var since = columns.instant(text("outreach.ui.since"), instants, ParticipationRow::stageSince)
                .setSortProperty(Order.CHANGED.name());
        List.of(owner, discipline, tier, lastTouch).forEach(columns::giveWay);
        List.of(kind, since).forEach(columns::spare);
    }

    private static Grid.Column<ParticipationRow> narrow(Grid.Column<ParticipationRow> column, String width) {
        return column.setWidth(width).setFlexGrow(0);
    }

    private List<ParticipationRow> page(ParticipationFilter filter, int offset, int limit, List<SortBy> sort) {
        var sorted = sort.stream()
                .findFirst()
                .map(by -> filter.orderedBy(Order.valueOf(by.key()), by.descending()))
                .orElse(filter);
        return pipeline.rows(sorted, offset, limit);
    }

    private void refine(UnaryOperator<ParticipationFilter> change) {
        register.refine(change);
    }

    private static String restriction(ParticipationRow row) {
        return row.restriction() == null ? "" : text("directory.restriction.title");
    }

    private static String rest(ParticipationRow row) {
        var owner = row.ownerName() == null ? text("outreach.ui.nobody") : row.ownerName();
        var due = NextSteps.day(row.nextStep());
        var line = due.isEmpty()
                ? text("outreach.ui.narrow", label(row.stage()), owner)
                : text("outreach.ui.narrow.due", label(row.stage()), owner, due);
        return row.restriction() == null ? line : text("outreach.ui.narrow.restricted", restriction(row), line);
    }

    static String disciplineLabel(@Nullable String code) {
        return code == null ? "" : Discipline.label(code);
    }

    private static List<OwnerChoice> choices(List<StaffName> staff) {
        var choices = new ArrayList<>(List.of(OwnerChoice.ME, OwnerChoice.NOBODY));
        staff.forEach(member -> choices.add(OwnerChoice.of(member.id())));
        return choices;
    }

    private static String ownerLabel(OwnerChoice owner, List<StaffName> staff) {
        return switch (owner.kind()) {
            case ME -> text("outreach.ui.me");
            case NOBODY -> text("outreach.ui.nobody");
            case SOMEBODY ->
                staff.stream()
                        .filter(member -> member.id().equals(owner.user()))
                        .map(StaffName::name)
                        .findFirst()
                        .orElse(text("outreach.unknown-user"));
        };
    }

    private static <E extends Enum<E>> FilterChip<E> constants(String label, E[] items, Consumer<Set<E>> changed) {
        return new FilterChip<>(label, List.of(items), Texts::label, changed);
    }
}
