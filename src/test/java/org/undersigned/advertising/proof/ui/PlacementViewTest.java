package org.undersigned.advertising.proof.ui;

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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderSending;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.advertising.placement.PaperReviewService;
import org.undersigned.advertising.placement.PaperSaid;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.proof.PlacementFixture;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.ui.SignatureNavigation;
import org.undersigned.testing.Staff;
import org.undersigned.testing.ViewTest;
import org.undersigned.testing.Wire;

class PlacementViewTest extends ViewTest {

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private PlacementReleaseService releases;

    @Autowired
    private PaperReviewService review;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private OrderSending sending;

    @Test
    void keepsWhatThePaperAskedInItsWords() {
        signIn(Role.COORDINATOR);
        var placement = fixture.submitted(fixture.ready());
        open(placement);

        _click(_get(Button.class, spec -> spec.withText("Record a query")));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class), "Pat Rep");
        _setValue(_get(dialog, TextArea.class), "Who pays for this?");
        _click(_get(dialog, Button.class, spec -> spec.withText("Record a query")));

        assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.QUERIED);
        assertThat(_find(ListItem.class).stream().map(item -> item.getElement().getTextRecursively()))
                .anyMatch(text -> text.contains("Who pays for this?") && text.contains("Pat Rep"));
    }

    @Test
    void leadsToTheNextVersionWhereThePaperDemandsChanges() {
        signIn(Role.COORDINATOR);
        var placement = fixture.submitted(fixture.ready());
        review.demandChanges(placement, fixture.seen(placement), new PaperSaid("Pat Rep", "Drop the second paragraph"));

        open(placement);

        assertThat(_get(Button.class, spec -> spec.withText("Record our answer"))
                        .getThemeNames())
                .doesNotContain("primary");
        _click(_get(Button.class, spec -> spec.withText("Write next version")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("ads/copy/" + fixture.facts(placement).copy() + "/write");
    }

    @Test
    void makesTheProofAndShowsThePageWithItsChecks() {
        signIn(Role.COORDINATOR);
        var placement = fixture.cleared(fixture.ready());
        open(placement);
        _assertNone(Image.class);

        _click(_get(Button.class, spec -> spec.withText("Make proof")));
        var dialog = _get(Dialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("3 names at");
        _click(_get(dialog, Button.class, spec -> spec.withText("Make proof")));

        assertThat(_find(Image.class)).hasSize(1);
        assertThat(_find(ListItem.class).stream().map(item -> item.getElement().getTextRecursively()))
                .anyMatch(text -> text.startsWith("Page size") && text.contains("10.87 × 21 in"));
        _assertNone(Button.class, spec -> spec.withText("Approve proof"));
    }

    /** What was said of other words is not left standing beside a refusal. */
    @Test
    void saysHowNamesWouldStandWhileCopyIsWrittenUntilItIsRefused() {
        signIn(Role.COORDINATOR);
        var placement = fixture.facts(fixture.cleared(fixture.ready()));
        UI.getCurrent().navigate("ads/copy/" + placement.copy() + "/write");
        assertThat(Wire.ofThisPage()).contains("3 names at", "With 100 more");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the ad")), "x".repeat(400));

        assertThat(Wire.ofThisPage()).doesNotContain("3 names at", "With 100 more");
    }

    @Test
    void saysToWhoeverBroughtTheAdThatSomebodyElseApproves() {
        signIn(Role.COORDINATOR);
        var placement = fixture.proofed(fixture.ready());
        open(placement);

        assertThat(Wire.ofThisPage()).contains("You submitted", "Somebody else approves its proof");
        _assertNone(Button.class, spec -> spec.withText("Approve proof"));

        signIn(Role.APPROVER);
        open(placement);

        assertThat(Wire.ofThisPage()).doesNotContain("Somebody else approves its proof");
    }

    @Test
    void saysToWhomWhatWasSubmittedAndByWhomWhatWasSaid() {
        signIn(Role.COORDINATOR);
        var placement = fixture.submitted(fixture.ready());
        open(placement);

        assertThat(Wire.ofThisPage()).contains("to Pat Rep").doesNotContain("said by Pat Rep");

        fixture.clear(placement);
        open(placement);

        assertThat(Wire.ofThisPage()).contains("said by Pat Rep");
    }

    @Test
    void offersTheApprovalToSomebodyElse() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        var placement = Staff.as(Staff.with("Sam", Role.COORDINATOR), () -> fixture.proofed(ready));
        open(placement);

        _click(_get(Button.class, spec -> spec.withText("Approve proof")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Approve proof")));
        assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.PROOF_APPROVED);
        _click(_get(Button.class, spec -> spec.withText("Release ad")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Release ad")));

        assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.RELEASED);
    }

    @Test
    void offersAnAuditorNothingToDo() {
        signIn(Role.COORDINATOR);
        var placement = fixture.proofed(fixture.ready());
        signIn(Role.AUDITOR);
        open(placement);

        assertThat(_find(Image.class)).hasSize(1);
        for (var verb : new String[] {"Make proof", "Approve proof", "Record a decline", "Compare a page"}) {
            _assertNone(Button.class, spec -> spec.withText(verb));
        }
    }

    @Test
    void warnsAtTheTopOfANameThatWasTakenBackAfterTheRelease() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        var placement = fixture.released(ready);
        open(placement);
        _assertNone(NamesAlarmNotice.class);

        signatures.withdraw(ready.ada());
        open(placement);

        assertThat(text(_get(NamesAlarmNotice.class)))
                .contains(
                        "1 name on this page may not be printed any more.",
                        "Ada Abel: Withdrawn",
                        "takes another until")
                .doesNotContain("Bob O’Bell");
        UI.getCurrent().navigate("ads/orders/" + ready.order().order());
        assertThat(_find(
                        RouterLink.class,
                        spec -> spec.withPredicate(link -> text(link).equals("1 name lost"))))
                .hasSize(2);
    }

    @Test
    void warnsOnTheHomePageOfANameThatWasTakenBackAfterTheRelease() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        var placement = fixture.facts(fixture.released(ready));
        choice.choose(placement.campaign());
        UI.getCurrent().navigate("");
        _assertNone(RouterLink.class, spec -> spec.withText(placement.label()));

        signatures.withdraw(ready.ada());
        UI.getCurrent().navigate("account");
        UI.getCurrent().navigate("");

        var tile = _get(RouterLink.class, spec -> spec.withText(placement.label()));
        assertThat(tile.getHref()).isEqualTo("ads/placements/" + placement.id());
    }

    @Test
    void warnsInTheAgendaAndInTheListOfAds() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        fixture.released(ready);
        signatures.withdraw(ready.ada());
        choice.choose(ready.campaign());

        for (var tab : List.of("agenda", "placements")) {
            UI.getCurrent().navigate("ads", QueryParameters.of("tab", tab));
            assertThat(_find(RouterLink.class).stream().map(PlacementViewTest::text))
                    .as(tab)
                    .contains("1 name lost");
        }
    }

    @Test
    void warnsOfANameBeforeTheRelease() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        var placement = fixture.submitted(ready);
        fixture.narrow(ready.ada(), "Ada Abel");
        open(placement);

        assertThat(text(_get(NamesAlarmNotice.class)))
                .contains("Ada Abel: Has not agreed to this use", "The ad cannot be released like this.");
    }

    @Test
    void leadsToTheNamesThatHaveToGoBeforeTheRelease() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        var placement = fixture.proofApproved(ready);
        open(placement);
        assertThat(_get(Button.class, spec -> spec.withText("Release ad")).isEnabled())
                .isTrue();

        fixture.narrow(ready.ada(), "Ada Abel");
        open(placement);

        assertThat(Wire.ofThisPage()).contains("First the names that may not be printed have to go.");
        assertThat(_get(Button.class, spec -> spec.withText("Release ad")).isEnabled())
                .isFalse();
        _click(_get(Button.class, spec -> spec.withText("Leave 1 name out")));
        assertThat(Wire.ofThisPage()).contains("First strike the name that may not be printed.");
        assertThat(_get(Button.class, spec -> spec.withText("Submit an ad")).isEnabled())
                .isFalse();
        assertThat(_get(Button.class, spec -> spec.withText("Strike 1 name")).getThemeNames())
                .contains("primary");
    }

    @Test
    void leadsToOrdersWhereNoPageTakesTheAd() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        UI.getCurrent().navigate("ads/copy/" + ready.copy());
        assertThat(_get(Button.class, spec -> spec.withText("Submit an ad")).isEnabled())
                .isTrue();

        sending.declinedByPaper(
                ready.order().order(), 1, orders.last(ready.order().order()).version(), "We do not print this");
        UI.getCurrent().navigate("ads/copy/" + ready.copy());

        assertThat(Wire.ofThisPage()).contains("No insertion takes an ad. Order one first.");
        assertThat(_get(Button.class, spec -> spec.withText("Submit an ad")).isEnabled())
                .isFalse();
        _click(_get(Button.class, spec -> spec.withText("Go to orders")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("ads?tab=orders");
    }

    @Test
    void tellsOneWhoMayNotReadSignaturesOnlyHowMany() {
        signIn(Role.COORDINATOR);
        var placement = fixture.facts(fixture.submitted(fixture.ready()));

        var notice = new NamesAlarmNotice(
                new NamesAlarm(placement, 2, List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                Instant.EPOCH);

        assertThat(text(notice)).startsWith("2 names on this page may not be printed any more.The ad cannot");
    }

    @Test
    void tellsWhoeverWithdrawsOfAReleaseThatCameBetween() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        var placement = fixture.proofApproved(ready);
        SignatureNavigation.toSignature(ready.ada());
        _click(_find(Button.class, spec -> spec.withText("Withdraw signature")).getLast());

        releases.release(placement, fixture.seen(placement));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextArea.class, spec -> spec.withLabel("Reason")), "Changed their mind");
        _click(_get(dialog, Button.class, spec -> spec.withText("Withdraw signature")));

        assertThat(_get(Span.class, spec -> spec.withClasses("refused-text")).getText())
                .startsWith("Ada Abel is withdrawn, and stands where that was not said a moment ago: ")
                .contains(": Released. It can be changed until ");
    }

    @Test
    void saysThatAnAdWasReplacedAndLeadsThereFromTheWithdrawal() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        choice.choose(ready.campaign());
        var first = fixture.submitted(ready);
        fixture.submittedAs(fixture.withoutNames(ready, 2), ready);
        open(first);
        assertThat(_find(StatusBadge.class).stream().map(PlacementViewTest::text))
                .contains("Replaced by version 2");
        _assertNone(StatusBadge.class, badge -> badge.withClasses(Tone.BAD.className()));

        SignatureNavigation.toSignature(ready.ada());
        _click(_find(Button.class, spec -> spec.withText("Withdraw signature")).getLast());
        var ways = _find(_get(Dialog.class), Anchor.class);
        assertThat(ways).allMatch(way -> way.getTarget().equals(Optional.of("_blank")));
        assertThat(ways).extracting(Anchor::getHref).hasSize(2).contains("rosters/" + ready.edition());
        for (var way : ways) {
            UI.getCurrent().navigate(way.getHref());
            assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(way.getHref());
        }
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void open(UUID placement) {
        UI.getCurrent().navigate("ads/placements/" + placement);
    }
}
