package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.order.OrderDetails;
import org.undersigned.advertising.publication.EditionChoice;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Form;

/** The paper of which something is ordered, and what the order says. */
final class NewOrderForm extends Composite<Div> implements Form<NewOrderForm.NewOrder> {

    private final ComboBox<Paper> paper = new ComboBox<>(text("advertising.order.ui.paper"));
    private final OrderForm details = new OrderForm();

    /** What is begun. */
    record NewOrder(UUID paper, Currency currency, OrderDetails details) {}

    private record Paper(UUID id, String name, String currency) {}

    /**
     * @param asked the paper that is chosen already; null where none is
     * @param proposed what the last order said, to be looked over
     */
    NewOrderForm(List<EditionChoice> editions, @Nullable UUID asked, Optional<OrderDetails> proposed) {
        var papers = editions.stream()
                .filter(edition -> !edition.blocked())
                .map(edition -> new Paper(edition.publication(), edition.paper(), edition.currency()))
                .collect(Collectors.toSet());
        paper.setItems(papers.stream().sorted(Comparator.comparing(Paper::name)).toList());
        paper.setItemLabelGenerator(Paper::name);
        paper.setRequiredIndicatorVisible(true);
        paper.setWidthFull();
        getContent().addClassName("new-order");
        getContent().add(paper);
        papers.stream().filter(each -> each.id().equals(asked)).findFirst().ifPresent(paper::setValue);
        proposed.ifPresent(last -> {
            details.show(last);
            getContent().add(new Paragraph(text("advertising.order.ui.proposed")));
        });
        getContent().add(details);
    }

    @Override
    public void show(NewOrder order) {
        details.show(order.details());
    }

    @Override
    public Optional<NewOrder> read() {
        var chosen = Optional.ofNullable(paper.getValue())
                .orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-paper"));
        return details.read().map(typed -> new NewOrder(chosen.id(), Currency.getInstance(chosen.currency()), typed));
    }
}
