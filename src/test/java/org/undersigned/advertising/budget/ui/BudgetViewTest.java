package org.undersigned.advertising.budget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.budget.BudgetFixture;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.ViewTest;

class BudgetViewTest extends ViewTest {

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private BudgetFixture budgets;

    @Autowired
    private PaperFixture papers;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        choice.choose(campaign);
    }

    @Test
    void isProposedByOneAndAuthorisedByAnother() {
        open();
        assertThat(pageText()).contains("Nothing is authorised yet");
        click("Propose budget");
        _setValue(_get(BigDecimalField.class), new BigDecimal("500000"));
        _setValue(_get(TextArea.class), "The launch in three papers");
        confirm("Propose budget");
        assertThat(pageText()).contains("$500,000.00", "You proposed this. Somebody else has to decide on it.");
        _assertNone(Button.class, button -> button.withText("Authorise sum"));

        signIn(Role.APPROVER);
        choice.choose(campaign);
        open();
        _assertNone(Button.class, button -> button.withText("Propose budget"));
        click("Authorise sum");
        confirm("Authorise sum");
        assertThat(pageText()).contains("$500,000.00 authorised", "$500,000.00 left");
    }

    @Test
    void showsSumsByPaperAndMonth() {
        var paper = papers.paper();
        budgets.authorise(campaign, Money.of("300000", "USD"));
        budgets.commit(campaign, paper, Money.of("277200", "USD"), null);
        budgets.post(campaign, BudgetKind.RUN, paper, Money.of("100000", "USD"));
        open();

        assertThat(_find(NativeTableRow.class))
                .extracting(row -> row.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("January 2026") && text.contains("$277,200.00"))
                .anyMatch(text -> text.startsWith("Total") && text.contains("$100,000.00"));
        assertThat(pageText()).contains("$22,800.00 left");
    }

    @Test
    void saysWhatWasLetAboveTheAuthorisedSum() {
        budgets.authorise(campaign, Money.of("1000", "USD"));
        budgets.commit(campaign, papers.paper(), Money.of("1500", "USD"), "It runs tomorrow");
        open();

        assertThat(pageText())
                .contains("Above what is authorised", "$1,500.00 was committed, $500.00 above", "It runs tomorrow");
    }

    private static void open() {
        UI.getCurrent().navigate("ads/budget");
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static void confirm(String text) {
        _click(_find(_get(Dialog.class), Button.class, button -> button.withText(text))
                .getLast());
    }

    private static String pageText() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining(" "));
    }
}
