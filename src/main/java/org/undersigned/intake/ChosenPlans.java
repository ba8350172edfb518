package org.undersigned.intake;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChosenPlans extends JpaRepository<ChosenPlan, UUID> {}
