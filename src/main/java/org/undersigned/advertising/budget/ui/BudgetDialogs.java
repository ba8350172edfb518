package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.text;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.budget.BudgetProposalService;
import org.undersigned.advertising.budget.ProposalRow;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.ReasonDialog;

/** Proposing what may be spent, and deciding on it. */
@Component
class BudgetDialogs {

    private final BudgetProposalService proposals;

    BudgetDialogs(BudgetProposalService proposals) {
        this.proposals = proposals;
    }

    void propose(UUID campaign, Runnable changed) {
        FormDialog.around(
                        text("advertising.budget.ui.propose"),
                        new ProposalForm(),
                        text("advertising.budget.ui.propose"),
                        proposed -> {
                            proposals.propose(campaign, proposed.sum(), proposed.reason());
                            changed.run();
                        })
                .open();
    }

    void authorise(ProposalRow proposal, Runnable changed) {
        var sum = proposal.sum().toString();
        new ConfirmAction(
                        text("advertising.budget.ui.authorise.title", sum),
                        text("advertising.budget.ui.authorise.text", sum),
                        text("advertising.budget.ui.authorise"),
                        () -> {
                            proposals.authorise(proposal.id(), proposal.version());
                            changed.run();
                        })
                .open();
    }

    void decline(ProposalRow proposal, Runnable changed) {
        new ReasonDialog(
                        text(
                                "advertising.budget.ui.decline.title",
                                proposal.sum().toString()),
                        text("advertising.budget.ui.decline.text"),
                        text("advertising.budget.ui.decline"),
                        reason -> {
                            proposals.decline(proposal.id(), proposal.version(), reason);
                            changed.run();
                        })
                .open();
    }

    void withdraw(ProposalRow proposal, Runnable changed) {
        new ConfirmAction(
                        text(
                                "advertising.budget.ui.withdraw.title",
                                proposal.sum().toString()),
                        text("advertising.budget.ui.withdraw.text"),
                        text("advertising.budget.ui.withdraw"),
                        () -> {
                            proposals.withdraw(proposal.id(), proposal.version());
                            changed.run();
                        })
                .open();
    }
}
