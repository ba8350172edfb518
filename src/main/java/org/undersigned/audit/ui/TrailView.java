package org.undersigned.audit.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Actor;
import org.undersigned.audit.TrailFilter;
import org.undersigned.audit.TrailPermission;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailSentence;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.AddressWords;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.FilterChip;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.Register;
import org.undersigned.base.ui.SortBy;
import org.undersigned.base.ui.ViewHeader;

/** Who did what, when and why; as far as the user may see. */
@Route(TrailView.TRAIL)
@RolesAllowed(TrailPermission.READ_OWN)
class TrailView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    static final String TRAIL = "audit";

    private static final String TEXT = "q";
    private static final String PERSON = "person";
    private static final String FEATURE = "feature";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    /** The features that write to the trail, by the beginning of their verbs. */
    private static final List<String> FEATURES =
            List.of("audit", "access", "campaign", "directory", "outreach", "signature", "roster", "intake");

    private final TrailService trail;
    private final Instants instants;
    private final Register<TrailRow, TrailFilter> register;
    private final FilterChip<String> feature;
    private final FilterChip<Actor> person;
    private final List<Actor> people;
    private final DatePicker from = DayFields.day("");
    private final DatePicker until = DayFields.day("");

    TrailView(TrailService trail, AuthenticationContext user, Clock clock) {
        this.trail = trail;
        this.instants = Instants.here(clock);
        register = new Register<>(this::rows, trail::count, row -> id(row.seq()), TrailFilter.ALL);
        people = people(user);
        feature = new FilterChip<>(
                text("audit.trail.feature"), FEATURES, f -> text("audit.trail.feature." + f), chosen -> choose());
        person = new FilterChip<>(text("audit.trail.person"), people, Actor::name, chosen -> choose());

        from.addValueChangeListener(change -> chooseIfTyped(change.isFromClient()));
        until.addValueChangeListener(change -> chooseIfTyped(change.isFromClient()));

        from.setPlaceholder(text("audit.trail.from"));
        from.setAriaLabel(text("audit.trail.from"));
        until.setPlaceholder(text("audit.trail.until"));
        until.setAriaLabel(text("audit.trail.until"));
        register.search(text("audit.trail.search"), TrailFilter::withLabel)
                .filters(person, feature)
                .tools(from, until)
                .counted(TrailView::counted)
                .narrow(TrailSentence::of, row -> instants.text(row.at()))
                .onRefine(this::showPeriod)
                .detail(this::row, row -> new TrailDetail(row, instants))
                .addressed(TRAIL, this::words);
        addColumns();
        getContent().showList(new ViewHeader(text("audit.trail.title")), register);
    }

    private void addColumns() {
        var columns = register.columns();
        columns.instant(text("audit.trail.at"), instants, TrailRow::at);
        columns.text(text("audit.trail.what"), TrailSentence::of)
                .setRowHeader(true)
                .setWidth("18rem")
                .setFlexGrow(5);
        var particulars = columns.text(text("audit.trail.particulars"), TrailView::particulars)
                .setWidth("12rem")
                .setFlexGrow(3);
        var address = columns.text(
                        text("audit.trail.address"), row -> row.actor().address())
                .setWidth("8.5rem")
                .setFlexGrow(0);
        var number = columns.number(text("audit.trail.number"), TrailRow::seq).setWidth("5.5rem");
        List.of(particulars, address, number).forEach(columns::giveWay);
    }

    @Override
    public String getPageTitle() {
        return text("audit.trail.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var query = navigation.getLocation().getQueryParameters();
        feature.choose(
                query.getParameters(FEATURE).stream().filter(FEATURES::contains).collect(Collectors.toSet()));
        var ids = AddressWords.ids(query, PERSON);
        person.choose(people.stream()
                .filter(somebody -> somebody.id() != null && ids.contains(somebody.id()))
                .collect(Collectors.toSet()));
        from.setValue(date(query, FROM));
        until.setValue(date(query, UNTIL));
        var typed = query.getSingleParameter(TEXT).orElse("");
        register.show(filter().withLabel(typed), typed, query);
    }

    private Map<String, List<String>> words(TrailFilter filter) {
        return Map.of(
                TEXT, AddressWords.typed(filter.label()),
                PERSON, AddressWords.ids(filter.people()),
                FEATURE, filter.features().stream().sorted().toList(),
                FROM, word(day(filter.from(), 0)),
                UNTIL, word(day(filter.until(), -1)));
    }

    static QueryParameters address(UUID person, String feature, LocalDate from) {
        return new QueryParameters(Map.of(
                PERSON, AddressWords.ids(List.of(person)),
                FEATURE, List.of(feature),
                FROM, word(from)));
    }

    private static List<String> word(@Nullable LocalDate day) {
        return day == null ? List.of() : List.of(day.toString());
    }

    /** The period may have been cleared together with all other filters. */
    private void showPeriod(TrailFilter filter) {
        from.setValue(day(filter.from(), 0));
        until.setValue(day(filter.until(), -1));
    }

    private List<TrailRow> rows(TrailFilter filter, int offset, int limit, List<SortBy> sort) {
        return trail.rows(filter, offset, limit);
    }

    /** What is counted no further is not told as if it were. */
    private static String counted(int shown, int all) {
        if (shown == TrailService.COUNTED + 1) {
            return text("audit.trail.many", TrailService.COUNTED);
        }
        return all == TrailService.COUNTED + 1
                ? text("audit.trail.count-of-many", shown, TrailService.COUNTED)
                : text("audit.trail.count", shown, all);
    }

    private void chooseIfTyped(boolean fromClient) {
        if (fromClient) {
            choose();
        }
    }

    private void choose() {
        register.refine(now -> filter().withLabel(now.label()));
    }

    private TrailFilter filter() {
        return TrailFilter.ALL
                .withPeople(person.chosen().stream()
                        .map(Actor::id)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .withFeatures(feature.chosen())
                .withPeriod(startOf(from.getValue(), 0), startOf(until.getValue(), 1));
    }

    /** Whoever sees only their own entries has nobody to choose. */
    private List<Actor> people(AuthenticationContext user) {
        return user.hasAnyRole(TrailPermission.READ, TrailPermission.READ_CAMPAIGN) ? trail.people() : List.of();
    }

    private @Nullable Instant startOf(@Nullable LocalDate date, int daysLater) {
        return date == null
                ? null
                : date.plusDays(daysLater).atStartOfDay(instants.zone()).toInstant();
    }

    private @Nullable LocalDate day(@Nullable Instant instant, int daysLater) {
        return instant == null
                ? null
                : LocalDate.ofInstant(instant, instants.zone()).plusDays(daysLater);
    }

    /** Entries of several campaigns stand below each other, so all their times are told in one zone. */
    private static String particulars(TrailRow row) {
        return TrailSentence.particulars(row, ZoneOffset.UTC);
    }

    private static @Nullable LocalDate date(QueryParameters query, String parameter) {
        try {
            return query.getSingleParameter(parameter).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    /** An entry has a number for a key. */
    private static UUID id(long seq) {
        return new UUID(0, seq);
    }

    private TrailRow row(UUID id) {
        return trail.row(id.getLeastSignificantBits()).orElseThrow(() -> new Refusal("audit.refused.unknown-entry"));
    }
}
