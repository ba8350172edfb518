package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.undersigned.base.Ids;
import org.undersigned.base.Texts;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.Ordering;
import org.undersigned.signature.coverage.BookedRun;
import org.undersigned.signature.scope.Scope;

/** Chooses which live list is meant: the letter with the number of its text, the use, the order, and the page. */
final class ListControls extends Composite<Div> {

    private static final String TEXT = "text";
    private static final String USE = "use";
    private static final String ORDER = "order";
    private static final String PAGE = "page";

    private final Select<Words> words = new Select<>();
    private final Select<Scope> scope = new Select<>();
    private final Select<Ordering> ordering = new Select<>();
    private final Select<BookedRun> page = new Select<>();
    private final BiFunction<UUID, Scope, List<BookedRun>> pages;

    /** A number of a letter's text. */
    private record Words(UUID letter, String title, int number) {

        String address() {
            return ListControls.address(letter, number);
        }
    }

    /**
     * @param letters those that have a text; at least one
     * @param pages the booked pages that a list for a letter and a use may be made for
     */
    ListControls(
            List<LetterFacts> letters, BiFunction<UUID, Scope, List<BookedRun>> pages, Consumer<ListChoice> changed) {
        this.pages = pages;
        words.addValueChangeListener(chosen -> tellOfOthers(chosen.isFromClient(), changed));
        scope.addValueChangeListener(chosen -> tellOfOthers(chosen.isFromClient(), changed));
        page.addValueChangeListener(chosen -> tell(chosen.isFromClient(), changed));
        ordering.addValueChangeListener(chosen -> tell(chosen.isFromClient(), changed));

        var all = numbers(letters);
        words.setLabel(text("roster.ui.text"));
        words.setItems(all);
        words.setItemLabelGenerator(each -> text("roster.ui.words", each.title(), each.number()));
        words.setValue(all.getFirst());
        words.addClassName("words-choice");
        scope.setLabel(text("roster.ui.use"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(Texts::label);
        scope.setValue(Scope.PRINT_AD);
        ordering.setLabel(text("roster.ui.order"));
        ordering.setItems(Ordering.values());
        ordering.setItemLabelGenerator(Texts::label);
        ordering.setValue(Ordering.ALPHABETICAL);
        page.setLabel(text("roster.ui.page"));
        page.setItemLabelGenerator(run -> run.taken() ? text("roster.ui.page.taken", run.label()) : run.label());
        page.addClassName("words-choice");
        offerPages();
        getContent().addClassName("list-controls");
        getContent().add(words, scope, page, ordering);
    }

    /** Where all orders are shown, none is chosen. */
    ListControls withoutOrder() {
        ordering.setVisible(false);
        return this;
    }

    ListChoice choice() {
        var chosen = words.getValue();
        var run = page.getValue();
        return new ListChoice(
                chosen.letter(), chosen.number(), scope.getValue(), ordering.getValue(), run == null ? null : run.id());
    }

    /** The one that was chosen stays where it can be. */
    private void offerPages() {
        var before = page.getValue();
        var all = words.getValue() == null || scope.getValue() == null
                ? List.<BookedRun>of()
                : pages.apply(words.getValue().letter(), scope.getValue());
        page.setItems(all);
        page.setVisible(!all.isEmpty());
        BookedRun.meant(all, before == null ? null : before.id()).ifPresent(page::setValue);
    }

    /** Sets what the address says; words that mean nothing are passed over. */
    void show(QueryParameters query) {
        query.getSingleParameter(TEXT)
                .flatMap(address -> words.getListDataView()
                        .getItems()
                        .filter(each -> each.address().equals(address))
                        .findFirst())
                .ifPresent(words::setValue);
        constant(query, USE, Scope.values()).ifPresent(scope::setValue);
        constant(query, ORDER, Ordering.values()).ifPresent(ordering::setValue);
        offerPages();
        query.getSingleParameter(PAGE)
                .flatMap(Ids::read)
                .flatMap(id -> page.getListDataView()
                        .getItems()
                        .filter(run -> run.id().equals(id))
                        .findFirst())
                .ifPresent(page::setValue);
    }

    static QueryParameters address(ListChoice choice) {
        var said = QueryParameters.simple(Map.of(
                TEXT,
                address(choice.letter(), choice.number()),
                USE,
                choice.scope().name(),
                ORDER,
                choice.ordering().name()));
        return choice.page() == null ? said : said.merging(PAGE, choice.page().toString());
    }

    private static String address(UUID letter, int number) {
        return letter + "." + number;
    }

    private void tellOfOthers(boolean byHand, Consumer<ListChoice> changed) {
        if (byHand) {
            offerPages();
        }
        tell(byHand, changed);
    }

    private void tell(boolean byHand, Consumer<ListChoice> changed) {
        if (byHand) {
            changed.accept(choice());
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(QueryParameters query, String name, E[] all) {
        var said = query.getSingleParameter(name).orElse("");
        return Arrays.stream(all).filter(each -> each.name().equals(said)).findFirst();
    }

    /** The latest number of each letter first. */
    private static List<Words> numbers(List<LetterFacts> letters) {
        var numbers = new ArrayList<Words>();
        for (var letter : letters) {
            for (var number = letter.currentNumber(); number > 0; number--) {
                numbers.add(new Words(letter.id(), letter.title(), number));
            }
        }
        return numbers;
    }
}
