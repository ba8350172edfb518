package org.undersigned.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.undersigned.signature.Scope;

interface Editions extends JpaRepository<Edition, UUID> {

    List<Edition> findByCampaignIdOrderByEditionNoDesc(UUID campaign);

    @Query("select coalesce(max(e.editionNo), 0) from Edition e where e.campaignId = :campaign")
    int lastNumber(UUID campaign);

    Optional<Edition> findFirstByLetterIdAndScopeOrderByEditionNoDesc(UUID letter, Scope scope);
}
