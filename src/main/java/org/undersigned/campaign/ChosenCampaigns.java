package org.undersigned.campaign;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChosenCampaigns extends JpaRepository<ChosenCampaign, UUID> {}
