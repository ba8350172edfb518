package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.FilterChip;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Register;
import org.undersigned.base.ui.SortBy;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.queue.SignatureFilter;
import org.undersigned.signature.queue.SignatureFilter.Kept;
import org.undersigned.signature.queue.SignatureFilter.Order;
import org.undersigned.signature.queue.SignatureFilter.Shown;

/** The list of a campaign's signatures: its columns, its filters, and what can be done with many. */
public final class SignatureRegister {

    private final SignatureLines lines;
    private final Instants instants;
    private final Register<SignatureLine, SignatureFilter> register;
    private final FilterChip<LetterFacts> letters;
    private final FilterChip<SignatureState> states;
    private final FilterChip<PartyKind> kinds;
    private final FilterChip<Tier> tiers;
    private final FilterChip<Shown> evidence;
    private final FilterChip<Kept> holds;
    private final List<LetterFacts> ofCampaign;

    public SignatureRegister(UUID campaign, List<LetterFacts> ofCampaign, SignatureLines lines, Instants instants) {
        this.lines = lines;
        this.instants = instants;
        this.ofCampaign = ofCampaign;
        register = new Register<>(this::page, lines::count, line -> line.row().id(), SignatureFilter.in(campaign));
        letters = new FilterChip<>(
                text("signature.ui.letter"),
                ofCampaign,
                LetterFacts::title,
                chosen -> refine(f -> f.withLetters(letterIds(chosen))));
        states = chip(text("signature.ui.state"), SignatureState.values(), chosen -> refine(f -> f.withStates(chosen)));
        kinds = chip(text("signature.ui.kind"), PartyKind.values(), chosen -> refine(f -> f.withKinds(chosen)));
        tiers = chip(text("signature.ui.tier"), Tier.values(), chosen -> refine(f -> f.withTiers(chosen)));
        evidence = chip(text("signature.ui.evidence"), Shown.values(), chosen -> refine(f -> f.withEvidence(chosen)));
        holds = chip(text("signature.ui.hold"), Kept.values(), chosen -> refine(f -> f.withHolds(chosen)));

        letters.setVisible(ofCampaign.size() > 1);
        register.search(text("signature.ui.search"), SignatureFilter::withText)
                .filters(states, kinds, tiers, evidence, holds, letters)
                .counted((shown, all) -> text("signature.ui.count", shown, all))
                .narrow(line -> line.row().credited(), SignatureRegister::rest);
        addColumns();
    }

    public Register<SignatureLine, SignatureFilter> register() {
        return register;
    }

    /** Offers steps with the selected rows. */
    public void offer(List<BulkStep> steps) {
        register.keys(lines::ids, lines::idsAmong);
        steps.forEach(step -> register.bulk(step.verb(), step.action()));
    }

    public void show(SignatureFilter filter, QueryParameters query) {
        letters.choose(ofCampaign.stream()
                .filter(letter -> filter.letters().contains(letter.id()))
                .collect(Collectors.toSet()));
        states.choose(filter.states());
        kinds.choose(filter.kinds());
        tiers.choose(filter.tiers());
        evidence.choose(filter.evidence());
        holds.choose(filter.holds());
        register.show(filter, filter.text(), query);
    }

    private void addColumns() {
        var columns = register.columns();
        columns.printed(text("signature.ui.credit"), line -> line.row().credited())
                .setSortProperty(Order.NAME.name());
        var kind = columns.text(
                        text("signature.ui.kind"), line -> label(line.row().kind()))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        columns.text(
                        text("signature.ui.tier"),
                        line -> line.row().tier() == null
                                ? ""
                                : label(line.row().tier()))
                .setSortProperty(Order.TIER.name())
                .setWidth("6.5rem")
                .setFlexGrow(0);
        columns.badge(
                        text("signature.ui.state"),
                        line -> label(line.row().state()),
                        line -> SignatureTones.of(line.row().state()))
                .setWidth("8rem")
                .setFlexGrow(0);
        var words =
                columns.text(text("signature.ui.text"), SignatureLine::text).setFlexGrow(ofCampaign.size() > 1 ? 2 : 1);
        columns.number(text("signature.ui.evidence"), line -> line.row().evidence())
                .setWidth("6.5rem")
                .setFlexGrow(0);
        var recordedBy = columns.text(text("signature.ui.recorded-by"), SignatureLine::recordedBy)
                .setWidth("9.5rem");
        var changed = columns.instant(
                        text("signature.ui.changed"),
                        instants,
                        line -> line.row().changedAt())
                .setSortProperty(Order.CHANGED.name());
        List.of(kind, words, recordedBy, changed).forEach(columns::giveWay);
    }

    private List<SignatureLine> page(SignatureFilter filter, int offset, int limit, List<SortBy> sort) {
        var sorted = sort.stream()
                .findFirst()
                .map(by -> filter.orderedBy(Order.valueOf(by.key()), by.descending()))
                .orElse(filter);
        return lines.page(sorted, offset, limit);
    }

    private void refine(UnaryOperator<SignatureFilter> change) {
        register.refine(change);
    }

    private static String rest(SignatureLine line) {
        return text(
                "signature.ui.narrow",
                label(line.row().state()),
                line.text(),
                line.row().evidence());
    }

    private static <E extends Enum<E>> FilterChip<E> chip(String label, E[] items, Consumer<Set<E>> changed) {
        return new FilterChip<>(label, List.of(items), Texts::label, changed);
    }

    private static Set<UUID> letterIds(Set<LetterFacts> letters) {
        return letters.stream().map(LetterFacts::id).collect(Collectors.toSet());
    }
}
