package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.Folding;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.press.outlet.JournalistRow;
import org.undersigned.press.outlet.OutletRow;
import org.undersigned.press.outlet.OutletService;
import org.undersigned.roster.HeldEdition;

/** Keeping outlets and their journalists, beside what newsrooms were given before. */
@Component
class OutletDialogs {

    private final OutletService outlets;
    private final NewsroomHoldings holdings;
    private final CampaignChoiceService choice;

    OutletDialogs(OutletService outlets, NewsroomHoldings holdings, CampaignChoiceService choice) {
        this.outlets = outlets;
        this.holdings = holdings;
        this.choice = choice;
    }

    List<OutletRow> outlets() {
        return outlets.outlets();
    }

    /** The newsrooms that hold a list of the campaign that one works in and are no outlet yet. */
    List<String> unkept(List<OutletRow> known) {
        var kept = known.stream()
                .map(outlet -> Folding.fold(outlet.details().name()))
                .collect(Collectors.toSet());
        return choice.current().stream()
                .flatMap(campaign -> holdings.of(campaign.id()).stream())
                .map(HeldEdition::holder)
                .filter(name -> kept.add(Folding.fold(name)))
                .toList();
    }

    /** What an outlet holds of the campaign that one works in. */
    List<HeldEdition> held(OutletRow outlet) {
        var name = Folding.fold(outlet.details().name());
        return choice.current().stream()
                .flatMap(campaign -> holdings.of(campaign.id()).stream())
                .filter(held -> Folding.fold(held.holder()).equals(name))
                .toList();
    }

    /** @param name under which lists were given to it; empty for one that is typed */
    void add(String name) {
        FormDialog.around(
                        text("press.outlet.ui.add"),
                        new OutletForm(name, ""),
                        text("press.outlet.ui.add"),
                        details -> PressNavigation.toOutlet(outlets.add(details)))
                .open();
    }

    void revise(OutletRow outlet, Runnable changed) {
        var details = outlet.details();
        FormDialog.around(
                        text("press.outlet.ui.revise"),
                        new OutletForm(details.name(), details.note()),
                        text("press.outlet.ui.save"),
                        typed -> {
                            outlets.revise(outlet.id(), outlet.version(), typed);
                            changed.run();
                        })
                .open();
    }

    void addJournalist(UUID outlet, Runnable changed) {
        FormDialog.around(
                        text("press.outlet.ui.journalist.add"),
                        new JournalistForm(),
                        text("press.outlet.ui.journalist.add"),
                        details -> {
                            outlets.addJournalist(outlet, details);
                            changed.run();
                        })
                .open();
    }

    void reviseJournalist(JournalistRow journalist, Runnable changed) {
        var form = new JournalistForm();
        form.show(journalist.details());
        FormDialog.around(
                        text(
                                "press.outlet.ui.journalist.revise",
                                journalist.details().name()),
                        form,
                        text("press.outlet.ui.journalist.save"),
                        details -> {
                            outlets.reviseJournalist(journalist.id(), journalist.version(), details);
                            changed.run();
                        })
                .open();
    }

    void journalistLeft(JournalistRow journalist, Runnable changed) {
        new ConfirmAction(
                        text(
                                "press.outlet.ui.journalist.left.title",
                                journalist.details().name()),
                        text("press.outlet.ui.journalist.left.explanation"),
                        text("press.outlet.ui.journalist.left"),
                        () -> {
                            outlets.journalistLeft(journalist.id(), journalist.version());
                            changed.run();
                        })
                .open();
    }
}
