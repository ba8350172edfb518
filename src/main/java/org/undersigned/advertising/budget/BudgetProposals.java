package org.undersigned.advertising.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BudgetProposals extends JpaRepository<BudgetProposal, UUID> {

    List<BudgetProposal> findByCampaignIdOrderByProposedAtDescIdDesc(UUID campaign);

    Optional<BudgetProposal> findFirstByCampaignIdAndCurrencyOrderByProposalNoDesc(UUID campaign, String currency);

    List<BudgetProposal> findByCampaignIdAndCurrencyAndState(UUID campaign, String currency, ProposalState state);
}
