package org.undersigned.outreach.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.RecordPage;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.directory.restriction.RestrictionDetails;
import org.undersigned.directory.restriction.RestrictionService;
import org.undersigned.outreach.Channel;
import org.undersigned.outreach.Direction;
import org.undersigned.outreach.Outcome;
import org.undersigned.outreach.OutreachFixture;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.Stage;
import org.undersigned.outreach.TouchDetails;
import org.undersigned.outreach.TouchService;
import org.undersigned.testing.ViewTest;

class PipelineViewTest extends ViewTest {

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private TouchService touches;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private RestrictionService restrictions;

    private UUID campaign;

    @BeforeEach
    void signInAndChooseACampaign() {
        signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
        choice.choose(campaign);
    }

    @Test
    void listsTheParticipationsThatTheAddressLetsThrough() {
        fixture.identified(campaign);
        var asked = fixture.at(campaign, Stage.ASKED, null);

        OutreachNavigation.toPipeline();
        assertThat(_size(grid())).isEqualTo(2);

        var filter = ParticipationFilter.all(campaign).withStages(Set.of(Stage.ASKED));
        UI.getCurrent().navigate(PipelineView.class, new QueryParameters(PipelineAddress.words(filter)));
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(_get(grid(), 0).name()).isEqualTo(asked.name());
    }

    @Test
    void saysWhatBelongsHereWhenNobodyIsThere() {
        OutreachNavigation.toPipeline();

        assertThat(_size(grid())).isZero();
        assertThat(text(grid().getEmptyStateComponent())).contains(Texts.text("outreach.ui.empty.title"));
    }

    @Test
    void movesASelectionAfterShowingWhatIsLeftOut() {
        var free = fixture.identified(campaign);
        var talking = fixture.at(campaign, Stage.TALKING, null);
        OutreachNavigation.toPipeline();
        grid().asMultiSelect().select(free, talking);

        press(Texts.text("outreach.ui.bulk.move", 2));
        _setValue(stageField(), Stage.ASKED);
        press(Texts.text("outreach.ui.bulk.look"));
        assertThat(text(_get(BulkSummary.class))).contains(talking.name());
        assertThat(fixture.row(free.id()).stage()).isEqualTo(Stage.IDENTIFIED);

        press(Texts.text("outreach.ui.bulk.go", 1));
        assertThat(fixture.row(free.id()).stage()).isEqualTo(Stage.ASKED);
        assertThat(fixture.row(talking.id())).isEqualTo(talking);
    }

    @Test
    void offersWhatCanComeNextAndDoesIt() {
        var participation = fixture.at(campaign, Stage.CLEARED, null);
        OutreachNavigation.toParticipation(participation.id());
        assertThat(_get(H1.class).getText()).isEqualTo(participation.name());
        _assertNone(Button.class, spec -> spec.withText(moveTo(Stage.RESEARCHED)));

        press(moveTo(Stage.ASKED));

        assertThat(fixture.row(participation.id()).stage()).isEqualTo(Stage.ASKED);
        _assertNone(Button.class, spec -> spec.withText(moveTo(Stage.ASKED)));
        assertThat(_find(Button.class, spec -> spec.withText(moveTo(Stage.TALKING))))
                .hasSize(1);
    }

    @Test
    void offersTheNextStageByAButtonAndTheOthersInAMenu() {
        var participation = fixture.identified(campaign);
        OutreachNavigation.toParticipation(participation.id());

        assertThat(_find(Button.class, spec -> spec.withText(moveTo(Stage.RESEARCHED))))
                .hasSize(1);
        _assertNone(Button.class, spec -> spec.withText(moveTo(Stage.ASKED)));
        var others = _get(Button.class, spec -> spec.withText(Texts.text("outreach.ui.move-other")));
        ElementUtilsKt._fireDomEvent(
                others.getElement(),
                new DomEvent(others.getElement(), "vaadin-context-menu-before-open", JacksonUtils.createObjectNode()));
        ContextMenuKt._clickItemWithCaption(_get(ContextMenu.class), moveTo(Stage.ASKED));

        assertThat(fixture.row(participation.id()).stage()).isEqualTo(Stage.ASKED);
    }

    @Test
    void saysWhomToCallUnlessNobodyMayTurnToTheParty() {
        var participation = fixture.identified(campaign);
        fixture.represented(participation.partyId(), "Imke Sandoval");
        OutreachNavigation.toParticipation(participation.id());
        assertThat(callPanel()).contains("Imke Sandoval", "Never verified");

        restrictions.set(participation.partyId(), new RestrictionDetails(null, "Asked to be left alone", null));
        OutreachNavigation.toParticipation(participation.id());
        assertThat(text(_get(RecordPage.class))).doesNotContain(Texts.text("directory.call.title"));
    }

    private static String callPanel() {
        return _find(Panel.class).stream()
                .map(PipelineViewTest::text)
                .filter(words -> words.startsWith(Texts.text("directory.call.title")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void logsATouch() {
        var participation = fixture.identified(campaign);
        OutreachNavigation.toParticipation(participation.id());

        press(Texts.text("outreach.ui.touch.log"));
        _setValue(channelField(), Channel.PHONE);
        _setValue(_get(TextArea.class), "Likes the text");
        _find(Button.class, spec -> spec.withText(Texts.text("outreach.ui.touch.save")))
                .getLast()
                .click();

        assertThat(touches.touches(participation.id(), 5)).singleElement().satisfies(touch -> {
            assertThat(touch.channel()).isEqualTo(Channel.PHONE);
            assertThat(touch.note()).isEqualTo("Likes the text");
        });
        assertThat(text(_get(TouchList.class))).contains("Likes the text");
    }

    @Test
    void namesTheTextThatWasShown() {
        var text = campaigns.letter(campaign);
        var participation = fixture.identified(campaign);
        touches.log(
                participation.id(),
                new TouchDetails(
                        Channel.EMAIL, Direction.WE_TO_THEM, null, text.id(), Outcome.SENT, null, Instant.EPOCH));

        OutreachNavigation.toParticipation(participation.id());

        assertThat(text(_get(TouchList.class))).contains(text.letterTitle() + ", number 1 (en)");
    }

    @Test
    void offersNothingToThoseWhoOnlyRead() {
        var participation = fixture.at(campaign, Stage.CLEARED, null);
        signIn(Role.PRESS_OFFICER);

        OutreachNavigation.toParticipation(participation.id());

        assertThat(_get(H1.class).getText()).isEqualTo(participation.name());
        _assertNone(Button.class, spec -> spec.withText(moveTo(Stage.ASKED)));
        _assertNone(Button.class, spec -> spec.withText(Texts.text("outreach.ui.touch.log")));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String moveTo(Stage stage) {
        return Texts.text("outreach.ui.move-to", Texts.label(stage));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Grid<ParticipationRow> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Stage> stageField() {
        return _get(Select.class, spec -> spec.withLabel(Texts.text("outreach.ui.stage")));
    }

    @SuppressWarnings("unchecked")
    private static Select<Channel> channelField() {
        return _get(Select.class, spec -> spec.withLabel(Texts.text("outreach.ui.touch.channel")));
    }
}
