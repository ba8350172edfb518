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
import java.util.function.Consumer;
import org.undersigned.base.Texts;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.Ordering;
import org.undersigned.signature.scope.Scope;

/** Chooses which live list is meant: the letter with the number of its text, the use, and the order. */
final class ListControls extends Composite<Div> {

    private static final String TEXT = "text";
    private static final String USE = "use";
    private static final String ORDER = "order";

    private final Select<Words> words = new Select<>();
    private final Select<Scope> scope = new Select<>();
    private final Select<Ordering> ordering = new Select<>();

    /** A number of a letter's text. */
    private record Words(UUID letter, String title, int number) {

        String address() {
            return ListControls.address(letter, number);
        }
    }

    /** @param letters those that have a text; at least one */
    ListControls(List<LetterFacts> letters, Consumer<ListChoice> changed) {
        words.addValueChangeListener(chosen -> tell(chosen.isFromClient(), changed));
        scope.addValueChangeListener(chosen -> tell(chosen.isFromClient(), changed));
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
        getContent().addClassName("list-controls");
        getContent().add(words, scope, ordering);
    }

    /** Where all orders are shown, none is chosen. */
    ListControls withoutOrder() {
        ordering.setVisible(false);
        return this;
    }

    ListChoice choice() {
        var chosen = words.getValue();
        return new ListChoice(chosen.letter(), chosen.number(), scope.getValue(), ordering.getValue());
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
    }

    static QueryParameters address(ListChoice choice) {
        return QueryParameters.simple(Map.of(
                TEXT,
                address(choice.letter(), choice.number()),
                USE,
                choice.scope().name(),
                ORDER,
                choice.ordering().name()));
    }

    private static String address(UUID letter, int number) {
        return letter + "." + number;
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
