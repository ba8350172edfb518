package org.undersigned.advertising.print;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.document.DocumentKind;
import org.undersigned.advertising.document.DocumentPlace;
import org.undersigned.advertising.document.DocumentStore;
import org.undersigned.advertising.insertion.InsertionLife;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.PlacedInsertion;
import org.undersigned.advertising.order.PlacedInsertions;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;

/** Keeps the pages on which ads ran. None is ever lost: one takes the place of another, or is taken back, with a reason. */
@Service
public class TearSheetService {

    private final PlacedInsertions placed;
    private final TearSheets sheets;
    private final TearSheetsTakenBack takenBack;
    private final Runs runs;
    private final DocumentStore documents;
    private final InsertionLife life;
    private final List<PageUse> uses;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    TearSheetService(
            PlacedInsertions placed,
            TearSheets sheets,
            TearSheetsTakenBack takenBack,
            Runs runs,
            DocumentStore documents,
            InsertionLife life,
            List<PageUse> uses,
            ApplicationEventPublisher events,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.placed = placed;
        this.sheets = sheets;
        this.takenBack = takenBack;
        this.runs = runs;
        this.documents = documents;
        this.life = life;
        this.uses = uses;
        this.events = events;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** All tear sheets of an order, the latest first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<TearSheetRow> sheets(UUID order) {
        return rows(placed.readable(order));
    }

    /** Those that count, by insertions. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public Map<UUID, TearSheetRow> standing(UUID order) {
        return rows(placed.readable(order)).stream()
                .filter(TearSheetRow::stands)
                .collect(Collectors.toMap(TearSheetRow::insertion, Function.identity(), (latest, earlier) -> latest));
    }

    /** What was approved by the tear sheets of an order, by insertions: "Invoice 7". */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public Map<UUID, String> uses(UUID order) {
        return used(placed.readable(order));
    }

    private Map<UUID, String> used(Collection<UUID> insertions) {
        var used = new HashMap<UUID, String>();
        uses.forEach(use -> used.putAll(use.of(insertions)));
        return used;
    }

    private List<TearSheetRow> rows(Collection<UUID> insertions) {
        var found = sheets.findByInsertionIdInOrderByFiledAtDescIdDesc(insertions);
        var ids = found.stream().map(TearSheet::getId).toList();
        var back = takenBack.findByTearSheetIdIn(ids).stream()
                .collect(Collectors.toMap(TearSheetTakenBack::tearSheetId, TearSheetTakenBack::row));
        return found.stream().map(sheet -> sheet.row(back.get(sheet.getId()))).toList();
    }

    /**
     * Files the page on which an ad ran. A better one may be filed later, also where an invoice was approved by the first
     * one: it takes that one's place with a reason, and the invoice shows in what it differs then.
     *
     * @throws Refusal when the ad has not run, the page does not show paper, date and number, differs from what was reported
     *     or ordered and nobody says that this stands on it, or takes the place of another one without a reason
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public UUID file(UUID id, long seenVersion, TearSheetDetails details) {
        var filed = placed.find(id, seenVersion);
        details.expectComplete(filed.day(clock.instant()));
        if (filed.insertion().state() != InsertionState.FILED) {
            life.file(filed.insertion());
        }
        check(filed).ifPresent(check -> check.expectAsPrinted(details));
        var before = standing(filed);
        before.ifPresent(sheet -> expectReason(sheet, details));
        var place = DocumentPlace.of(DocumentKind.TEAR_SHEET, filed.order().id(), id);
        var document = documents.keep(place, details.file());
        var replaced = before.map(TearSheetRow::id).orElse(null);
        sheets.save(new TearSheet(id, details, document, replaced, user.id(), clock.instant()));
        trail.record(entry(filed, details, before.isPresent()));
        events.publishEvent(new TearSheetFiled(id, document));
        return document;
    }

    private static Entry entry(PlacedInsertion filed, TearSheetDetails details, boolean replaces) {
        var entry = filed.entry(
                        replaces ? "advertising.order.tear-sheet-replaced" : "advertising.order.tear-sheet-filed")
                .with("paper", details.paper())
                .with("ran-on", details.on())
                .with("page", details.page());
        return replaces ? entry.because(details.why()) : entry;
    }

    private Optional<SheetCheck> check(PlacedInsertion filed) {
        var ordered = filed.terms().details();
        return runs.findByInsertionIdIn(List.of(filed.id())).stream()
                .map(InsertionRun::row)
                .map(run -> new SheetCheck(
                        filed.order().paperName(), run.on(), run.page(), ordered.size(), ordered.colour()))
                .findFirst();
    }

    private Optional<TearSheetRow> standing(PlacedInsertion insertion) {
        return rows(List.of(insertion.id())).stream()
                .filter(TearSheetRow::stands)
                .findFirst();
    }

    private static void expectReason(TearSheetRow before, TearSheetDetails details) {
        if (details.why().isEmpty()) {
            throw new Refusal(
                    "advertising.order.refused.sheet-replaces", before.paper(), DayText.of(before.on()), before.page());
        }
        AdTexts.expectFits(details.why(), AdTexts.LONGEST_REASON);
    }

    /**
     * A page was the wrong one. It stays to be read; the one counts in whose place it was, or none.
     *
     * @param seenVersion of the insertion
     * @throws Refusal when it is taken back already, no reason is given, or an invoice was approved by the page
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void takeBack(UUID id, long seenVersion, String reason) {
        var why = AdTexts.reason(reason);
        var sheet = sheets.findById(id).orElseThrow(() -> new Refusal("advertising.order.refused.unknown-sheet"));
        var filed = placed.find(sheet.insertionId(), seenVersion);
        if (!takenBack.findByTearSheetIdIn(List.of(id)).isEmpty()) {
            throw new Refusal("advertising.order.refused.sheet-taken-back");
        }
        var used = used(List.of(filed.id())).get(filed.id());
        if (used != null) {
            throw new Refusal("advertising.order.refused.sheet-approved", used);
        }
        takenBack.save(new TearSheetTakenBack(id, why, user.id(), clock.instant()));
        if (standing(filed).isEmpty()) {
            life.takePageBack(filed.insertion());
        }
        trail.record(filed.entry("advertising.order.tear-sheet-taken-back")
                .with("page", sheet.page())
                .because(why));
    }
}
