package org.undersigned.signature.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.ui.PartyPicker;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.queue.SignatureFilter;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.queue.ui.SignatureLine;
import org.undersigned.signature.scope.Scope;
import org.undersigned.signature.scope.sheet.SheetName;
import org.undersigned.testing.ViewTest;

class SignatureListViewTest extends ViewTest {

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private SignatureQueries queries;

    @Autowired
    private PartyService parties;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        choice.choose(campaign);
        words = campaigns.letter(campaign);
    }

    @Test
    void listsTheSignaturesOfTheCampaignByTheirSortKeys() {
        fixture.confirmed(words, "Zoë Zed");
        fixture.claimed(words, "Ada Abel");

        SignatureNavigation.toSignatures();

        assertThat(_size(grid())).isEqualTo(2);
        assertThat(row(0)).contains("Ada Abel").contains("Claimed");
        assertThat(row(1)).contains("Zoë Zed").contains("Confirmed");
    }

    @Test
    void showsWhatTheAddressAsksFor() {
        fixture.confirmed(words, "Zoë Zed");
        fixture.claimed(words, "Ada Abel");

        var confirmed = QueryParameters.of(SignatureAddress.STATE, SignatureState.CONFIRMED.name());
        UI.getCurrent().navigate(SignatureListView.class, confirmed);

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(row(0)).contains("Zoë Zed");
    }

    @Test
    void confirmsOfAllInTheListWhatThePreviewSaysCanBe() {
        fixture.show(words, List.of(fixture.claimed(words, "Ada Abel"), fixture.claimed(words, "Bob Brown")));
        fixture.claimed(words, "Cy Coe");
        SignatureNavigation.toSignatures();
        selectAll();

        _click(_get(Button.class, button -> button.withText("Confirm 3 signatures")));
        assertThat(_get(Paragraph.class, p -> p.withText(Texts.text("signature.ui.confirm.preview", 2, 3))))
                .isNotNull();
        _click(_get(Button.class, button -> button.withText("Confirm 2 signatures")));

        var confirmed = SignatureFilter.in(campaign).withState(SignatureState.CONFIRMED);
        assertThat(queries.count(confirmed)).isEqualTo(2);
    }

    @Test
    void addsEvidenceThatIsThereToFurtherSignatures() {
        fixture.show(words, List.of(fixture.claimed(words, "Ada Abel")));
        var bare = fixture.claimed(words, "Bob Brown");
        SignatureNavigation.toSignatures();
        selectAll();

        _click(_get(Button.class, button -> button.withText("Add evidence to 2 signatures")));
        chooseTheItemThatIsThere();
        _click(_get(Button.class, button -> button.withText("Add evidence")));

        assertThat(cards.card(bare).evidence()).isEqualTo(1);
    }

    @Test
    void takesAnAnsweredScopeSheetOverAfterShowingWhatWouldChange() {
        var id = fixture.claimed(words, directory.person("Ada Abel"), Set.of(Scope.WEB_LIST));
        SignatureNavigation.toSignatures();
        _click(_get(Button.class, button -> button.withText("Paste scope sheet")));

        var answer = _get(TextArea.class, area -> area.withLabel("The answer"));
        _setValue(answer, "Thank you");
        _assertOne(Paragraph.class, p -> p.withText("Nothing would change."));

        _setValue(answer, "> Ada Abel [" + SheetName.code(id) + "]\n> Print ad: yes\n> Quote: perhaps");
        _assertOne(Div.class, change -> change.withText("Web list → Web list, Print ad"));
        _assertOne(Paragraph.class, p -> p.withText("1 line cannot be read and changes nothing:"));
        assertThat(cards.card(id).scopes()).containsExactly(Scope.WEB_LIST);

        _setValue(_get(TextField.class, field -> field.withLabel("Name of the speaker")), "Pat Poe");
        _setValue(_get(TextField.class, field -> field.withLabel("On what authority")), "Her agent");
        var today = _get(DatePicker.class, day -> day.withLabel("Received on")).getValue();
        _setValue(_get(DatePicker.class, day -> day.withLabel("Authority last checked on")), today);
        _click(_get(Button.class, button -> button.withText("Take the answers over")));

        assertThat(cards.card(id).scopes()).containsExactlyInAnyOrder(Scope.WEB_LIST, Scope.PRINT_AD);
    }

    @Test
    void ticksNoUseThatTheSignerHasNotSaid() {
        var party = directory.organisation("Guild of Painters");
        SignatureNavigation.toSignatures();
        _click(_find(Button.class, button -> button.withText("Record signature"))
                .getFirst());
        _get(PartyPicker.class).choose(party, parties);

        var uses = uses();
        assertThat(uses.getValue()).isEmpty();
        _click(_find(Button.class, button -> button.withText("Record signature"))
                .getLast());
        assertThat(uses.getErrorMessage()).isEqualTo(Texts.text("signature.ui.scopes.missing"));
        assertThat(queries.count(SignatureFilter.in(campaign))).isZero();

        uses.setValue(Set.of(Scope.WEB_LIST));
        _click(_find(Button.class, button -> button.withText("Record signature"))
                .getLast());
        assertThat(queries.count(SignatureFilter.in(campaign))).isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Scope> uses() {
        return _get(CheckboxGroup.class, group -> group.withLabel(Texts.text("signature.ui.scopes")));
    }

    @Test
    void offersAnApproverNeitherRecordingNorConfirming() {
        var id = fixture.claimed(words, "Ada Abel");
        signIn(Role.APPROVER);
        choice.choose(campaign);

        SignatureNavigation.toSignature(id);
        _assertNone(Button.class, button -> button.withText("Confirm signature"));
        SignatureNavigation.toSignatures();
        _assertNone(Button.class, button -> button.withText("Record signature"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<SignatureLine> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static void chooseTheItemThatIsThere() {
        var items = (Select<Object>) _get(Select.class, select -> select.withLabel("Evidence"));
        items.setValue(items.getListDataView().getItem(1));
    }

    private static void selectAll() {
        ((GridMultiSelectionModel<SignatureLine>) grid().getSelectionModel()).selectAll();
    }

    private static String row(int index) {
        return String.join(" | ", _getFormattedRow(grid(), index));
    }
}
