package org.undersigned.press.release;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Releases extends JpaRepository<Release, UUID> {

    List<Release> findByCampaignIdOrderByAddedAtDescIdDesc(UUID campaign);
}
