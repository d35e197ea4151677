/** Why a property that sounds like a place, a grantee or a destination is none. */
export type LookedAt =
  /** It names the resource that this one configures, belongs to, is attached to or watches, or its account. */
  | "what it belongs to"
  /** It names or describes the resource itself, or is what it keeps. */
  | "its own name"
  /** The role, key, secret, certificate or agent by which it works. */
  | "by which it works"
  /** It says who may not, or what is compared with what: a filter, a match, a rule of traffic. */
  | "a rule"
  /** A setting whose name only sounds like one: a scaling policy, a target format. */
  | "a setting"
  /** Code, a template, a picture or a page that is loaded: no data of the deployment goes there. */
  | "what is loaded"
  /** An address within a network of the deployment, or of its end of a line. */
  | "an address inside"
  /** Whom AWS may reach about the account: no data of the deployment is in it. */
  | "a contact of the account"
  /** What goes there are events, figures and reports about resources: no data of theirs. */
  | "carries no data"
  /** Whom it lets in gets at no data by it: a license, code, a right to send; or something else has to let them in, and says whom. */
  | "opens nothing by itself"
  /** A prefix, folder, stream, table or schema within what another property names. */
  | "a place in it"
  /** The last copy of it, beside it, which is made when it is deleted. */
  | "its last copy"
  /** It is computed: it says what became of another property. */
  | "computed";

/**
 * By type and property; a path that ends in `.*` stands for a block and everything in it. Read in the provider's description of the
 * property.
 */
export const lookedAt: Readonly<Record<string, Readonly<Record<string, LookedAt>>>> = {
  aws_accessanalyzer_analyzer: {
    "configuration.internal_access.analysis_rule.inclusion.account_ids": "a rule",
    "configuration.internal_access.analysis_rule.inclusion.resource_arns": "a rule",
    "configuration.unused_access.analysis_rule.exclusion.account_ids": "a rule",
  },
  aws_account_alternate_contact: {
    account_id: "what it belongs to",
    email_address: "a contact of the account",
    phone_number: "a contact of the account",
  },
  aws_account_primary_contact: {
    account_id: "what it belongs to",
    phone_number: "a contact of the account",
    state_or_region: "a contact of the account",
    website_url: "a contact of the account",
  },
  aws_account_region: {
    account_id: "what it belongs to",
    region_name: "what it belongs to",
  },
  aws_accountaccess_application: {
    "identity_source.identity_center.instance_arn": "what it belongs to",
  },
  aws_accountaccess_entitlement: {
    "entitlement.principal_role.principal": "what it belongs to",
  },
  aws_acm_certificate: {
    certificate_authority_arn: "by which it works",
  },
  aws_acm_certificate_validation: {
    certificate_arn: "by which it works",
  },
  aws_acmpca_certificate: {
    certificate_authority_arn: "by which it works",
    template_arn: "what is loaded",
  },
  aws_acmpca_certificate_authority_certificate: {
    certificate_authority_arn: "by which it works",
  },
  aws_acmpca_permission: {
    certificate_authority_arn: "by which it works",
    policy: "computed",
    principal: "opens nothing by itself",
    source_account: "what it belongs to",
  },
  aws_acmpca_policy: {
    policy: "opens nothing by itself",
    resource_arn: "what it belongs to",
  },
  aws_agentregistry_registry: {
    "discovery_configuration.authorizer_configuration.custom_jwt_authorizer.discovery_url": "opens nothing by itself",
    "discovery_configuration.authorizer_configuration.custom_jwt_authorizer.private_endpoint":
      "opens nothing by itself",
    "discovery_configuration.authorizer_configuration.custom_jwt_authorizer.private_endpoint_override":
      "opens nothing by itself",
    "discovery_configuration.authorizer_configuration.custom_jwt_authorizer.private_endpoint_override.private_endpoint":
      "opens nothing by itself",
    "encryption_configuration.kms_key_arn": "by which it works",
    registry_arn: "computed",
  },
  aws_alb_listener_certificate: {
    certificate_arn: "by which it works",
    listener_arn: "what it belongs to",
  },
  aws_alb_target_group: {
    arn_suffix: "computed",
    load_balancer_arns: "computed",
    target_failover: "a setting",
    target_group_health: "a setting",
    target_health_state: "a setting",
  },
  aws_amplify_domain_association: {
    "certificate_settings.custom_certificate_arn": "by which it works",
  },
  aws_amplify_webhook: {
    url: "computed",
  },
  aws_api_gateway_account: {
    cloudwatch_role_arn: "by which it works",
  },
  aws_api_gateway_domain_name: {
    certificate_arn: "by which it works",
    endpoint_access_mode: "a setting",
    endpoint_configuration: "a setting",
    "mutual_tls_authentication.truststore_uri": "what is loaded",
    ownership_verification_certificate_arn: "by which it works",
    policy: "opens nothing by itself",
    regional_certificate_arn: "by which it works",
    security_policy: "a setting",
  },
  aws_api_gateway_domain_name_access_association: {
    domain_name_arn: "what it belongs to",
  },
  aws_apigatewayv2_domain_name: {
    "domain_name_configuration.certificate_arn": "by which it works",
    "domain_name_configuration.ownership_verification_certificate_arn": "by which it works",
    "domain_name_configuration.security_policy": "a setting",
    "mutual_tls_authentication.truststore_uri": "what is loaded",
  },
  aws_apigatewayv2_routing_rule: {
    routing_rule_arn: "computed",
  },
  aws_appautoscaling_policy: {
    alarm_arns: "computed",
    predictive_scaling_policy_configuration: "a setting",
    step_scaling_policy_configuration: "a setting",
  },
  aws_appautoscaling_scheduled_action: {
    scalable_target_action: "a setting",
  },
  aws_appautoscaling_target: {
    role_arn: "by which it works",
  },
  aws_appconfig_deployment: {
    kms_key_arn: "computed",
  },
  aws_appconfig_environment: {
    "monitor.alarm_arn": "what it belongs to",
    "monitor.alarm_role_arn": "by which it works",
  },
  aws_appconfig_extension: {
    "action_point.action.role_arn": "by which it works",
  },
  aws_appfabric_app_authorization_connection: {
    app_authorization_arn: "what it belongs to",
    app_bundle_arn: "what it belongs to",
    "auth_request.redirect_uri": "a setting",
  },
  aws_appmesh_gateway_route: {
    "spec.grpc_route.action.target": "a rule",
    "spec.http2_route.action.rewrite.hostname": "a rule",
    "spec.http2_route.action.rewrite.hostname.default_target_hostname": "a rule",
    "spec.http2_route.action.target": "a rule",
    "spec.http2_route.match.hostname": "a rule",
    "spec.http_route.action.rewrite.hostname": "a rule",
    "spec.http_route.action.rewrite.hostname.default_target_hostname": "a rule",
    "spec.http_route.action.target": "a rule",
    "spec.http_route.match.hostname": "a rule",
  },
  aws_appmesh_route: {
    "spec.grpc_route.action.weighted_target": "a rule",
    "spec.http2_route.action.weighted_target": "a rule",
    "spec.http_route.action.weighted_target": "a rule",
    "spec.tcp_route.action.weighted_target": "a rule",
  },
  aws_appmesh_virtual_gateway: {
    "spec.backend_defaults.client_policy": "a setting",
    "spec.backend_defaults.client_policy.tls.validation.trust.acm.certificate_authority_arns": "by which it works",
    "spec.listener.tls.certificate.acm.certificate_arn": "by which it works",
  },
  aws_apprunner_custom_domain_association: {
    dns_target: "computed",
    service_arn: "what it belongs to",
  },
  aws_apprunner_default_auto_scaling_configuration_version: {
    auto_scaling_configuration_arn: "what it belongs to",
  },
  aws_apprunner_deployment: {
    service_arn: "what it belongs to",
  },
  aws_apprunner_vpc_ingress_connection: {
    "ingress_vpc_configuration.vpc_endpoint_id": "what it belongs to",
    service_arn: "what it belongs to",
  },
  aws_appstream_directory_config: {
    "certificate_based_auth_properties.certificate_authority_arn": "by which it works",
    service_account_credentials: "by which it works",
    "service_account_credentials.account_name": "by which it works",
    "service_account_credentials.account_password": "by which it works",
  },
  aws_appstream_user: {
    send_email_notification: "a setting",
  },
  aws_appsync_domain_name: {
    certificate_arn: "by which it works",
  },
  aws_arczonalshift_zonal_autoshift_configuration: {
    resource_arn: "what it belongs to",
  },
  aws_athena_capacity_reservation: {
    target_dpus: "a setting",
  },
  aws_auditmanager_framework_share: {
    destination_account: "opens nothing by itself",
    destination_region: "opens nothing by itself",
  },
  aws_autoscaling_lifecycle_hook: {
    notification_target_arn: "carries no data",
    role_arn: "by which it works",
  },
  aws_autoscaling_notification: {
    topic_arn: "carries no data",
  },
  aws_autoscalingplans_scaling_plan: {
    "application_source.cloudformation_stack_arn": "what it belongs to",
    "scaling_instruction.scaling_policy_update_behavior": "a setting",
  },
  aws_backup_report_plan: {
    "report_delivery_channel.s3_bucket_name": "carries no data",
    "report_setting.accounts": "what it belongs to",
    "report_setting.framework_arns": "what it belongs to",
    "report_setting.organization_units": "what it belongs to",
    "report_setting.regions": "what it belongs to",
  },
  aws_backup_vault_lock_configuration: {
    backup_vault_arn: "computed",
  },
  aws_backup_vault_notifications: {
    backup_vault_arn: "computed",
    sns_topic_arn: "carries no data",
  },
  aws_batch_scheduling_policy: {
    fair_share_policy: "a setting",
    "fair_share_policy.share_distribution": "a setting",
    "fair_share_policy.share_distribution.share_identifier": "a setting",
  },
  aws_bedrock_guardrail_version: {
    guardrail_arn: "what it belongs to",
  },
  aws_bedrock_provisioned_model_throughput: {
    model_arn: "what it belongs to",
    provisioned_model_arn: "computed",
  },
  aws_bedrockagentcore_agent_runtime_endpoint: {
    agent_runtime_arn: "computed",
  },
  aws_bedrockagentcore_code_interpreter: {
    "certificate.location.secrets_manager.secret_arn": "by which it works",
  },
  aws_bedrockagentcore_gateway_rule: {
    "action.configuration_bundle.static_override.bundle_arn": "what it belongs to",
    "action.configuration_bundle.weighted_override.traffic_split.configuration_bundle.bundle_arn": "what it belongs to",
    "action.route_to_target": "a rule",
    "action.route_to_target.static_route.target_name": "a rule",
    "action.route_to_target.weighted_route.traffic_split.target_name": "a rule",
    "condition.match_principals": "a rule",
    "condition.match_principals.any_of.iam_principal": "a rule",
    "condition.match_principals.any_of.iam_principal.arn": "a rule",
    gateway_arn: "computed",
  },
  aws_bedrockagentcore_policy: {
    policy_arn: "computed",
    policy_engine_id: "what it belongs to",
    policy_id: "computed",
  },
  aws_bedrockagentcore_policy_engine: {
    encryption_key_arn: "by which it works",
    policy_engine_arn: "computed",
    policy_engine_id: "computed",
  },
  aws_bedrockagentcore_registry: {
    "authorizer_configuration.custom_jwt_authorizer.allowed_workload_configuration.hosting_environment.arn":
      "opens nothing by itself",
    "authorizer_configuration.custom_jwt_authorizer.discovery_url": "opens nothing by itself",
    "authorizer_configuration.custom_jwt_authorizer.private_endpoint": "opens nothing by itself",
    "authorizer_configuration.custom_jwt_authorizer.private_endpoint_overrides": "opens nothing by itself",
    "authorizer_configuration.custom_jwt_authorizer.private_endpoint_overrides.private_endpoint":
      "opens nothing by itself",
    registry_arn: "computed",
  },
  aws_bedrockagentcore_workload_identity: {
    workload_identity_arn: "computed",
  },
  aws_billing_view: {
    owner_account_id: "computed",
    source_account_id: "computed",
  },
  aws_ce_cost_category: {
    "split_charge_rule.targets": "a rule",
  },
  aws_cloudcontrolapi_resource: {
    role_arn: "by which it works",
  },
  aws_cloudformation_stack: {
    notification_arns: "carries no data",
    policy_body: "what is loaded",
    policy_url: "what is loaded",
    template_url: "what is loaded",
  },
  aws_cloudformation_stack_set: {
    "auto_deployment.retain_stacks_on_account_removal": "a setting",
    execution_role_name: "by which it works",
    "operation_preferences.region_order": "a setting",
    template_url: "what is loaded",
  },
  aws_cloudfront_connection_function: {
    connection_function_arn: "computed",
    "connection_function_config.key_value_store_association.key_value_store_arn": "what it belongs to",
  },
  aws_cloudfront_connection_group: {
    routing_endpoint: "computed",
  },
  aws_cloudfront_origin_access_identity: {
    iam_arn: "computed",
  },
  aws_cloudfront_realtime_log_config: {
    "endpoint.kinesis_stream_config.role_arn": "by which it works",
  },
  aws_cloudfront_response_headers_policy: {
    "security_headers_config.content_security_policy": "a setting",
    "security_headers_config.content_security_policy.content_security_policy": "a setting",
    "security_headers_config.referrer_policy": "a setting",
    "security_headers_config.referrer_policy.referrer_policy": "a setting",
    "security_headers_config.xss_protection.report_uri": "carries no data",
  },
  aws_cloudfront_trust_store: {
    "ca_certificates_bundle_source.ca_certificates_bundle_s3_location.bucket": "what is loaded",
    "ca_certificates_bundle_source.ca_certificates_bundle_s3_location.region": "what is loaded",
  },
  aws_cloudfront_vpc_origin: {
    "vpc_origin_endpoint_config.origin_protocol_policy": "a setting",
  },
  aws_cloudhsm_v2_hsm: {
    ip_address: "an address inside",
  },
  aws_cloudsearch_domain: {
    endpoint_options: "a setting",
    "endpoint_options.tls_security_policy": "a setting",
  },
  aws_cloudwatch_alarm_mute_rule: {
    mute_targets: "a rule",
  },
  aws_cloudwatch_contributor_managed_insight_rule: {
    resource_arn: "what it belongs to",
  },
  aws_cloudwatch_dashboard: {
    dashboard_arn: "computed",
  },
  aws_cloudwatch_event_api_destination: {
    connection_arn: "what it belongs to",
  },
  aws_cloudwatch_log_delivery_destination_policy: {
    delivery_destination_name: "what it belongs to",
    delivery_destination_policy: "opens nothing by itself",
  },
  aws_cloudwatch_log_destination: {
    role_arn: "by which it works",
  },
  aws_cloudwatch_log_destination_policy: {
    access_policy: "opens nothing by itself",
    destination_name: "what it belongs to",
  },
  aws_cloudwatch_log_index_policy: {
    policy_document: "a setting",
  },
  aws_cloudwatch_log_transformer: {
    log_group_arn: "what it belongs to",
    "transformer_config.copy_value.entry.target": "a setting",
    "transformer_config.date_time_converter.target": "a setting",
    "transformer_config.date_time_converter.target_format": "a setting",
    "transformer_config.date_time_converter.target_timezone": "a setting",
    "transformer_config.list_to_map.target": "a setting",
    "transformer_config.move_keys.entry.target": "a setting",
    "transformer_config.parse_json.destination": "a setting",
    "transformer_config.parse_key_value.destination": "a setting",
  },
  aws_cloudwatch_metric_alarm: {
    "metric_query.account_id": "what it belongs to",
  },
  aws_codeartifact_domain: {
    s3_bucket_arn: "computed",
  },
  aws_codebuild_fleet: {
    fleet_service_role: "by which it works",
  },
  aws_codebuild_webhook: {
    payload_url: "computed",
    pull_request_build_policy: "a setting",
    url: "computed",
  },
  aws_codecommit_trigger: {
    "trigger.destination_arn": "carries no data",
  },
  aws_codeconnections_connection: {
    host_arn: "what it belongs to",
    owner_account_id: "computed",
  },
  aws_codeconnections_host: {
    provider_endpoint: "what is loaded",
  },
  aws_codedeploy_app: {
    github_account_name: "computed",
  },
  aws_codedeploy_deployment_group: {
    "load_balancer_info.target_group_info": "what it belongs to",
    "load_balancer_info.target_group_pair_info": "what it belongs to",
    "load_balancer_info.target_group_pair_info.prod_traffic_route.listener_arns": "what it belongs to",
    "load_balancer_info.target_group_pair_info.target_group": "what it belongs to",
    "load_balancer_info.target_group_pair_info.test_traffic_route.listener_arns": "what it belongs to",
    service_role_arn: "by which it works",
    "trigger_configuration.trigger_target_arn": "carries no data",
  },
  aws_codegurureviewer_repository_association: {
    connection_arn: "computed",
    "repository.bitbucket.connection_arn": "what it belongs to",
    "repository.github_enterprise_server.connection_arn": "what it belongs to",
    "repository.s3_bucket": "what is loaded",
    "repository.s3_bucket.bucket_name": "what is loaded",
  },
  aws_codepipeline_custom_action_type: {
    "settings.entity_url_template": "a setting",
    "settings.execution_url_template": "a setting",
    "settings.revision_url_template": "a setting",
    "settings.third_party_configuration_url": "a setting",
  },
  aws_codepipeline_webhook: {
    target_action: "what it belongs to",
    target_pipeline: "what it belongs to",
    url: "computed",
  },
  aws_codestarconnections_connection: {
    host_arn: "what it belongs to",
  },
  aws_codestarconnections_host: {
    provider_endpoint: "what is loaded",
  },
  aws_cognito_identity_pool: {
    openid_connect_provider_arns: "opens nothing by itself",
    saml_provider_arns: "opens nothing by itself",
  },
  aws_cognito_identity_pool_provider_principal_tag: {
    principal_tags: "a rule",
  },
  aws_cognito_identity_pool_roles_attachment: {
    role_mapping: "a rule",
    "role_mapping.ambiguous_role_resolution": "a rule",
    "role_mapping.mapping_rule.role_arn": "opens nothing by itself",
  },
  aws_cognito_user_group: {
    role_arn: "opens nothing by itself",
  },
  aws_cognito_user_pool_domain: {
    aws_account_id: "computed",
    certificate_arn: "by which it works",
    cloudfront_distribution_arn: "computed",
    s3_bucket: "computed",
  },
  aws_cognito_user_pool_ui_customization: {
    image_url: "computed",
  },
  aws_computeoptimizer_enrollment_status: {
    include_member_accounts: "a setting",
    number_of_member_accounts_opted_in: "computed",
  },
  aws_computeoptimizer_recommendation_preferences: {
    external_metrics_preference: "a setting",
  },
  aws_config_configuration_recorder: {
    role_arn: "by which it works",
  },
  aws_config_conformance_pack: {
    delivery_s3_bucket: "carries no data",
    template_s3_uri: "what is loaded",
  },
  aws_config_organization_conformance_pack: {
    delivery_s3_bucket: "carries no data",
    excluded_accounts: "a rule",
    template_s3_uri: "what is loaded",
  },
  aws_config_organization_custom_policy_rule: {
    debug_log_delivery_accounts: "carries no data",
    excluded_accounts: "a rule",
    policy_runtime: "a setting",
    policy_text: "a setting",
  },
  aws_config_organization_managed_rule: {
    excluded_accounts: "a rule",
  },
  aws_config_remediation_configuration: {
    target_id: "what is loaded",
  },
  aws_connect_phone_number: {
    phone_number: "computed",
    target_arn: "what it belongs to",
  },
  aws_connect_phone_number_contact_flow_association: {
    phone_number_id: "what it belongs to",
  },
  aws_connect_queue: {
    queue_id: "computed",
  },
  aws_connect_routing_profile: {
    default_outbound_queue_id: "what it belongs to",
    queue_configs: "what it belongs to",
    "queue_configs.queue_id": "what it belongs to",
  },
  aws_connect_security_profile: {
    organization_resource_id: "computed",
  },
  aws_controltower_baseline: {
    target_identifier: "what it belongs to",
  },
  aws_controltower_control: {
    target_identifier: "what it belongs to",
  },
  aws_costoptimizationhub_enrollment_status: {
    include_member_accounts: "a setting",
  },
  aws_costoptimizationhub_preferences: {
    member_account_discount_visibility: "a setting",
  },
  aws_customer_gateway: {
    certificate_arn: "by which it works",
  },
  aws_customerprofiles_profile: {
    account_number: "its own name",
    address: "its own name",
    billing_address: "its own name",
    business_email_address: "its own name",
    business_phone_number: "its own name",
    email_address: "its own name",
    home_phone_number: "its own name",
    mailing_address: "its own name",
    mobile_phone_number: "its own name",
    personal_email_address: "its own name",
    phone_number: "its own name",
    shipping_address: "its own name",
  },
  aws_datasync_agent: {
    private_link_endpoint: "by which it works",
    security_group_arns: "by which it works",
    subnet_arns: "by which it works",
    vpc_endpoint_id: "by which it works",
  },
  aws_datasync_location_azure_blob: {
    agent_arns: "by which it works",
  },
  aws_datasync_location_efs: {
    access_point_arn: "what it belongs to",
    "ec2_config.security_group_arns": "by which it works",
    "ec2_config.subnet_arn": "what it belongs to",
    file_system_access_role_arn: "by which it works",
  },
  aws_datasync_location_fsx_lustre_file_system: {
    security_group_arns: "by which it works",
  },
  aws_datasync_location_fsx_ontap_file_system: {
    fsx_filesystem_arn: "computed",
    security_group_arns: "by which it works",
  },
  aws_datasync_location_fsx_openzfs_file_system: {
    security_group_arns: "by which it works",
  },
  aws_datasync_location_fsx_windows_file_system: {
    security_group_arns: "by which it works",
  },
  aws_datasync_location_hdfs: {
    agent_arns: "by which it works",
    kerberos_principal: "by which it works",
    kms_key_provider_uri: "by which it works",
  },
  aws_datasync_location_nfs: {
    "on_prem_config.agent_arns": "by which it works",
  },
  aws_datasync_location_object_storage: {
    agent_arns: "by which it works",
    bucket_name: "its own name",
  },
  aws_datasync_location_s3: {
    agent_arns: "by which it works",
    "s3_config.bucket_access_role_arn": "by which it works",
  },
  aws_datasync_location_smb: {
    agent_arns: "by which it works",
  },
  aws_dax_cluster: {
    notification_topic_arn: "carries no data",
  },
  aws_db_event_subscription: {
    sns_topic: "carries no data",
  },
  aws_db_proxy_endpoint: {
    target_role: "a setting",
  },
  aws_default_network_acl: {
    "egress.cidr_block": "a rule",
    "egress.ipv6_cidr_block": "a rule",
  },
  aws_default_route_table: {
    "route.cidr_block": "a rule",
    "route.core_network_arn": "a rule",
    "route.destination_prefix_list_id": "a rule",
    "route.ipv6_cidr_block": "a rule",
  },
  aws_default_security_group: {
    "egress.cidr_blocks": "a rule",
    "egress.ipv6_cidr_blocks": "a rule",
  },
  aws_default_subnet: {
    assign_ipv6_address_on_creation: "a setting",
    cidr_block: "computed",
    ipv6_cidr_block: "an address inside",
    ipv6_cidr_block_association_id: "computed",
    outpost_arn: "computed",
    private_dns_hostname_type_on_launch: "a setting",
  },
  aws_default_vpc: {
    assign_generated_ipv6_cidr_block: "a setting",
    cidr_block: "computed",
    enable_network_address_usage_metrics: "a setting",
    ipv6_cidr_block: "an address inside",
    ipv6_cidr_block_network_border_group: "a setting",
  },
  aws_default_vpc_dhcp_options: {
    ipv6_address_preferred_lease_time: "computed",
  },
  aws_detective_member: {
    account_id: "what it belongs to",
    disable_email_notification: "a setting",
    email_address: "a contact of the account",
    graph_arn: "what it belongs to",
  },
  aws_detective_organization_configuration: {
    graph_arn: "what it belongs to",
  },
  aws_devicefarm_device_pool: {
    project_arn: "what it belongs to",
  },
  aws_devicefarm_network_profile: {
    project_arn: "what it belongs to",
  },
  aws_devicefarm_upload: {
    url: "computed",
  },
  aws_directory_service_shared_directory_accepter: {
    owner_account_id: "computed",
    shared_directory_id: "what it belongs to",
  },
  aws_dms_certificate: {
    certificate_arn: "computed",
  },
  aws_dms_data_provider: {
    "settings.doc_db_settings.certificate_arn": "by which it works",
    "settings.ibm_db2_luw_settings.certificate_arn": "by which it works",
    "settings.ibm_db2_luw_settings.s3_access_role_arn": "by which it works",
    "settings.ibm_db2_zos_settings.certificate_arn": "by which it works",
    "settings.ibm_db2_zos_settings.s3_access_role_arn": "by which it works",
    "settings.maria_db_settings.certificate_arn": "by which it works",
    "settings.maria_db_settings.s3_access_role_arn": "by which it works",
    "settings.microsoft_sql_server_settings.certificate_arn": "by which it works",
    "settings.microsoft_sql_server_settings.s3_access_role_arn": "by which it works",
    "settings.mongo_db_settings.certificate_arn": "by which it works",
    "settings.mysql_settings.certificate_arn": "by which it works",
    "settings.mysql_settings.s3_access_role_arn": "by which it works",
    "settings.oracle_settings.certificate_arn": "by which it works",
    "settings.oracle_settings.s3_access_role_arn": "by which it works",
    "settings.oracle_settings.secrets_manager_oracle_asm_access_role_arn": "by which it works",
    "settings.oracle_settings.secrets_manager_security_db_encryption_access_role_arn": "by which it works",
    "settings.postgresql_settings.certificate_arn": "by which it works",
    "settings.postgresql_settings.s3_access_role_arn": "by which it works",
    "settings.redshift_settings.s3_access_role_arn": "by which it works",
    "settings.sybase_ase_settings.certificate_arn": "by which it works",
  },
  aws_dms_event_subscription: {
    sns_topic_arn: "carries no data",
  },
  aws_dms_instance_profile: {
    kms_key_arn: "by which it works",
    publicly_accessible: "opens nothing by itself",
  },
  aws_dms_replication_subnet_group: {
    replication_subnet_group_arn: "computed",
  },
  aws_dms_s3_endpoint: {
    bucket_folder: "a setting",
    certificate_arn: "by which it works",
    detach_target_on_lob_lookup_failure_parquet: "a setting",
    expected_bucket_owner: "a rule",
    external_id: "computed",
    external_table_definition: "a setting",
    service_access_role_arn: "by which it works",
  },
  aws_docdb_cluster_instance: {
    publicly_accessible: "computed",
  },
  aws_docdb_event_subscription: {
    sns_topic_arn: "carries no data",
  },
  aws_drs_replication_configuration_template: {
    create_public_ip: "a setting",
    pit_policy: "a setting",
  },
  aws_dx_bgp_peer: {
    amazon_address: "an address inside",
    customer_address: "an address inside",
  },
  aws_dx_connection: {
    owner_account_id: "computed",
  },
  aws_dx_gateway: {
    owner_account_id: "computed",
  },
  aws_dx_hosted_connection: {
    connection_region: "computed",
    owner_account_id: "opens nothing by itself",
  },
  aws_dx_hosted_private_virtual_interface: {
    amazon_address: "an address inside",
    customer_address: "an address inside",
    owner_account_id: "opens nothing by itself",
  },
  aws_dx_hosted_public_virtual_interface: {
    amazon_address: "an address inside",
    customer_address: "an address inside",
    owner_account_id: "opens nothing by itself",
  },
  aws_dx_hosted_transit_virtual_interface: {
    amazon_address: "an address inside",
    customer_address: "an address inside",
    owner_account_id: "opens nothing by itself",
  },
  aws_dx_lag: {
    owner_account_id: "computed",
  },
  aws_dx_macsec_key_association: {
    secret_arn: "by which it works",
  },
  aws_dx_public_virtual_interface: {
    amazon_address: "an address inside",
    customer_address: "an address inside",
  },
  aws_ebs_default_kms_key: {
    key_arn: "by which it works",
  },
  aws_ec2_capacity_block_reservation: {
    outpost_arn: "computed",
    placement_group_arn: "computed",
  },
  aws_ec2_capacity_reservation: {
    outpost_arn: "what it belongs to",
    placement_group_arn: "what it belongs to",
  },
  aws_ec2_client_vpn_authorization_rule: {
    client_vpn_endpoint_id: "what it belongs to",
    target_network_cidr: "a rule",
  },
  aws_ec2_client_vpn_route: {
    client_vpn_endpoint_id: "what it belongs to",
    destination_cidr_block: "a rule",
    target_vpc_subnet_id: "a rule",
  },
  aws_ec2_host: {
    host_recovery: "a setting",
    outpost_arn: "what it belongs to",
  },
  aws_ec2_instance_metadata_defaults: {
    http_endpoint: "a setting",
  },
  aws_ec2_local_gateway_route: {
    destination_cidr_block: "a rule",
  },
  aws_ec2_local_gateway_route_table: {
    outpost_arn: "computed",
  },
  aws_ec2_network_insights_access_scope: {
    "exclude_paths.destination": "a rule",
    "exclude_paths.destination.packet_header_statement.destination_addresses": "a rule",
    "exclude_paths.destination.packet_header_statement.destination_prefix_lists": "a rule",
    "exclude_paths.destination.packet_header_statement.source_addresses": "a rule",
    "exclude_paths.source.packet_header_statement.destination_addresses": "a rule",
    "exclude_paths.source.packet_header_statement.destination_prefix_lists": "a rule",
    "exclude_paths.source.packet_header_statement.source_addresses": "a rule",
    "match_paths.destination": "a rule",
    "match_paths.destination.packet_header_statement.destination_addresses": "a rule",
    "match_paths.destination.packet_header_statement.destination_prefix_lists": "a rule",
    "match_paths.destination.packet_header_statement.source_addresses": "a rule",
    "match_paths.source.packet_header_statement.destination_addresses": "a rule",
    "match_paths.source.packet_header_statement.destination_prefix_lists": "a rule",
    "match_paths.source.packet_header_statement.source_addresses": "a rule",
  },
  aws_ec2_network_insights_analysis: {
    filter_in_arns: "a rule",
  },
  aws_ec2_network_insights_path: {
    destination: "a rule",
    destination_arn: "computed",
    destination_ip: "a rule",
    filter_at_destination: "a rule",
    "filter_at_destination.destination_address": "a rule",
    "filter_at_destination.source_address": "a rule",
    "filter_at_source.destination_address": "a rule",
    "filter_at_source.source_address": "a rule",
    source_arn: "computed",
  },
  aws_ec2_secondary_network: {
    ipv4_cidr_block: "an address inside",
    ipv4_cidr_block_associations: "computed",
  },
  aws_ec2_secondary_subnet: {
    ipv4_cidr_block: "an address inside",
    ipv4_cidr_block_associations: "computed",
  },
  aws_ec2_subnet_cidr_reservation: {
    cidr_block: "an address inside",
  },
  aws_ec2_traffic_mirror_filter_rule: {
    destination_cidr_block: "a rule",
    source_cidr_block: "a rule",
  },
  aws_ec2_transit_gateway: {
    auto_accept_shared_attachments: "opens nothing by itself",
    transit_gateway_cidr_blocks: "an address inside",
  },
  aws_ec2_transit_gateway_metering_policy: {
    transit_gateway_metering_policy_id: "computed",
  },
  aws_ec2_transit_gateway_metering_policy_entry: {
    destination_cidr_block: "a rule",
    destination_transit_gateway_attachment_id: "a rule",
    metered_account: "a rule",
    policy_rule_number: "a rule",
    source_cidr_block: "a rule",
    transit_gateway_metering_policy_id: "what it belongs to",
  },
  aws_ec2_transit_gateway_multicast_domain: {
    auto_accept_shared_associations: "opens nothing by itself",
  },
  aws_ec2_transit_gateway_multicast_group_member: {
    group_ip_address: "an address inside",
  },
  aws_ec2_transit_gateway_multicast_group_source: {
    group_ip_address: "an address inside",
  },
  aws_ec2_transit_gateway_policy_table_association: {
    transit_gateway_policy_table_id: "what it belongs to",
  },
  aws_ec2_transit_gateway_policy_table_entry: {
    policy_rule: "a rule",
    "policy_rule.destination_cidr_block": "a rule",
    "policy_rule.source_cidr_block": "a rule",
    policy_rule_number: "a rule",
    target_route_table_id: "a rule",
    transit_gateway_policy_table_id: "what it belongs to",
  },
  aws_ec2_transit_gateway_route: {
    destination_cidr_block: "a rule",
  },
  aws_ecr_lifecycle_policy: {
    policy: "a setting",
  },
  aws_ecr_pull_through_cache_rule: {
    credential_arn: "by which it works",
    custom_role_arn: "by which it works",
    upstream_registry_url: "what is loaded",
  },
  aws_ecr_pull_time_update_exclusion: {
    principal_arn: "a rule",
  },
  aws_ecrpublic_repository_policy: {
    policy: "opens nothing by itself",
  },
  aws_ecs_account_setting_default: {
    principal_arn: "computed",
  },
  aws_efs_access_point: {
    file_system_arn: "computed",
  },
  aws_efs_file_system: {
    lifecycle_policy: "a setting",
    number_of_mount_targets: "computed",
  },
  aws_efs_mount_target: {
    file_system_arn: "computed",
    ip_address: "an address inside",
    ipv6_address: "an address inside",
    mount_target_dns_name: "computed",
  },
  aws_eks_addon: {
    "pod_identity_association.role_arn": "by which it works",
    "pod_identity_association.service_account": "what it belongs to",
    service_account_role_arn: "by which it works",
  },
  aws_eks_fargate_profile: {
    pod_execution_role_arn: "by which it works",
  },
  aws_eks_pod_identity_association: {
    association_arn: "computed",
    external_id: "computed",
    policy: "a rule",
    service_account: "what it belongs to",
  },
  aws_elastic_beanstalk_application: {
    "appversion_lifecycle.service_role": "by which it works",
  },
  aws_elastic_beanstalk_application_version: {
    bucket: "what is loaded",
  },
  aws_elastictranscoder_preset: {
    "video_watermarks.target": "a setting",
  },
  aws_emr_block_public_access_configuration: {
    block_public_security_group_rules: "a rule",
    permitted_public_security_group_rule_range: "a rule",
  },
  aws_emr_instance_fleet: {
    target_on_demand_capacity: "a setting",
    target_spot_capacity: "a setting",
  },
  aws_emr_instance_group: {
    autoscaling_policy: "a setting",
  },
  aws_finspace_kx_environment: {
    infrastructure_account_id: "computed",
    "transit_gateway_configuration.attachment_network_acl_configuration.cidr_block": "a rule",
    "transit_gateway_configuration.routable_cidr_space": "an address inside",
  },
  aws_fis_experiment_template: {
    "action.target": "what it belongs to",
    "experiment_options.account_targeting": "a setting",
    "experiment_options.empty_target_resolution_mode": "a setting",
    "experiment_report_configuration.data_sources.cloudwatch_dashboard.dashboard_arn": "what is loaded",
    "experiment_report_configuration.outputs.s3_configuration.bucket_name": "carries no data",
    "log_configuration.cloudwatch_logs_configuration.log_group_arn": "carries no data",
    "log_configuration.s3_configuration.bucket_name": "carries no data",
    role_arn: "by which it works",
    target: "what it belongs to",
    "target.resource_arns": "what it belongs to",
  },
  aws_fis_target_account_configuration: {
    account_id: "what it belongs to",
    role_arn: "by which it works",
  },
  aws_fms_admin_account: {
    account_id: "opens nothing by itself",
  },
  aws_fsx_ontap_file_system: {
    endpoint_ip_address_range: "an address inside",
  },
  aws_fsx_ontap_volume: {
    snapshot_policy: "a setting",
    tiering_policy: "a setting",
  },
  aws_gamelift_build: {
    "storage_location.bucket": "what is loaded",
    "storage_location.role_arn": "by which it works",
  },
  aws_gamelift_game_session_queue: {
    destinations: "a rule",
    notification_target: "carries no data",
    player_latency_policy: "a rule",
  },
  aws_gamelift_script: {
    "storage_location.bucket": "what is loaded",
    "storage_location.role_arn": "by which it works",
  },
  aws_globalaccelerator_custom_routing_endpoint_group: {
    destination_configuration: "a rule",
    endpoint_configuration: "opens nothing by itself",
    "endpoint_configuration.endpoint_id": "opens nothing by itself",
    endpoint_group_region: "what it belongs to",
    listener_arn: "what it belongs to",
  },
  aws_globalaccelerator_custom_routing_listener: {
    accelerator_arn: "what it belongs to",
  },
  aws_globalaccelerator_listener: {
    accelerator_arn: "what it belongs to",
  },
  aws_glue_catalog_table_optimizer: {
    "configuration.role_arn": "by which it works",
  },
  aws_glue_connection: {
    "authentication_configuration.kms_key_arn": "by which it works",
    "authentication_configuration.oauth2_properties.authorization_code_properties.redirect_uri": "by which it works",
    "authentication_configuration.oauth2_properties.token_url": "by which it works",
    "authentication_configuration.oauth2_properties.token_url_parameters_map": "by which it works",
    "authentication_configuration.secret_arn": "by which it works",
  },
  aws_glue_data_catalog_encryption_settings: {
    "data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_service_role": "by which it works",
  },
  aws_glue_data_quality_ruleset: {
    target_table: "a setting",
  },
  aws_glue_schema: {
    registry_arn: "what it belongs to",
  },
  aws_glue_security_configuration: {
    "encryption_configuration.cloudwatch_encryption.kms_key_arn": "by which it works",
    "encryption_configuration.job_bookmarks_encryption.kms_key_arn": "by which it works",
    "encryption_configuration.s3_encryption.kms_key_arn": "by which it works",
  },
  aws_glue_user_defined_function: {
    "resource_uris.uri": "what is loaded",
  },
  aws_grafana_workspace: {
    notification_destinations: "carries no data",
    organization_role_name: "by which it works",
  },
  aws_grafana_workspace_service_account: {
    grafana_role: "a setting",
    service_account_id: "computed",
  },
  aws_guardduty_member: {
    account_id: "what it belongs to",
    disable_email_notification: "a setting",
    email: "a contact of the account",
  },
  aws_guardduty_member_detector_feature: {
    account_id: "what it belongs to",
  },
  aws_guardduty_organization_configuration: {
    auto_enable_organization_members: "a setting",
  },
  aws_iam_account_alias: {
    account_alias: "its own name",
  },
  aws_iam_group_policies_exclusive: {
    policy_names: "a rule",
  },
  aws_iam_policy: {
    delay_after_policy_creation_in_ms: "a setting",
    policy: "opens nothing by itself",
    policy_id: "computed",
  },
  aws_iam_role_policies_exclusive: {
    policy_names: "a rule",
    role_name: "what it belongs to",
  },
  aws_iam_user_policies_exclusive: {
    policy_names: "a rule",
  },
  aws_identitystore_group: {
    external_ids: "computed",
  },
  aws_identitystore_user: {
    addresses: "its own name",
    "addresses.region": "its own name",
    "addresses.street_address": "its own name",
    external_ids: "computed",
    phone_numbers: "its own name",
    profile_url: "its own name",
  },
  aws_imagebuilder_component: {
    uri: "what is loaded",
  },
  aws_imagebuilder_infrastructure_configuration: {
    "placement.host_id": "what it belongs to",
    "placement.host_resource_group_arn": "what it belongs to",
    sns_topic_arn: "carries no data",
  },
  aws_imagebuilder_lifecycle_policy: {
    execution_role: "by which it works",
    policy_detail: "a rule",
    "policy_detail.exclusion_rules.amis.is_public": "a rule",
    "policy_detail.exclusion_rules.amis.regions": "a rule",
    "policy_detail.exclusion_rules.amis.shared_accounts": "a rule",
  },
  aws_imagebuilder_workflow: {
    uri: "what is loaded",
  },
  aws_inspector2_delegated_admin_account: {
    account_id: "opens nothing by itself",
  },
  aws_inspector2_filter: {
    "filter_criteria.aws_account_id": "a rule",
    "filter_criteria.finding_arn": "a rule",
    "filter_criteria.lambda_function_execution_role_arn": "a rule",
    "filter_criteria.vulnerable_packages.source_lambda_layer_arn": "a rule",
  },
  aws_inspector2_member_association: {
    account_id: "what it belongs to",
    delegated_admin_account_id: "computed",
  },
  aws_inspector2_organization_configuration: {
    max_account_limit_reached: "computed",
  },
  aws_inspector_assessment_target: {
    resource_group_arn: "what it belongs to",
  },
  aws_invoicing_invoice_unit: {
    "rule.linked_accounts": "a rule",
  },
  aws_iot_thing_principal_attachment: {
    principal: "what it belongs to",
  },
  aws_iot_topic_rule_destination: {
    "vpc_configuration.role_arn": "by which it works",
  },
  aws_kendra_query_suggestions_block_list: {
    role_arn: "by which it works",
    "source_s3_path.bucket": "what is loaded",
  },
  aws_kendra_thesaurus: {
    role_arn: "by which it works",
    "source_s3_path.bucket": "what is loaded",
  },
  aws_kinesis_stream: {
    stream_mode_details: "a setting",
    "stream_mode_details.stream_mode": "a setting",
  },
  aws_kms_alias: {
    target_key_arn: "computed",
  },
  aws_kms_custom_key_store: {
    xks_proxy_uri_endpoint: "by which it works",
    xks_proxy_vpc_endpoint_service_name: "by which it works",
  },
  aws_lakeformation_identity_center_configuration: {
    application_arn: "computed",
    instance_arn: "opens nothing by itself",
    resource_share: "computed",
  },
  aws_lakeformation_opt_in: {
    principal: "a rule",
    "principal.data_lake_principal_identifier": "a rule",
    "resource_data.data_location.resource_arn": "what it belongs to",
    "resource_data.lf_tag_policy": "a rule",
  },
  aws_lakeformation_resource: {
    role_arn: "by which it works",
    use_service_linked_role: "a setting",
  },
  aws_lambda_capacity_provider: {
    "permissions_config.capacity_provider_operator_role_arn": "by which it works",
  },
  aws_lambda_code_signing_config: {
    "allowed_publishers.signing_profile_version_arns": "a rule",
  },
  aws_lambda_function_scaling_config: {
    function_arn: "computed",
  },
  aws_lambda_layer_version: {
    layer_arn: "computed",
    s3_bucket: "what is loaded",
    signing_job_arn: "computed",
    signing_profile_version_arn: "computed",
  },
  aws_lambda_layer_version_permission: {
    organization_id: "opens nothing by itself",
    policy: "computed",
    principal: "opens nothing by itself",
  },
  aws_lambda_runtime_management_config: {
    function_arn: "computed",
    runtime_version_arn: "what is loaded",
  },
  aws_lambdacore_network_connector: {
    operator_role: "by which it works",
  },
  aws_lambdamicrovms_image: {
    base_image_arn: "what is loaded",
    build_role_arn: "by which it works",
    "code_artifact.uri": "what is loaded",
  },
  aws_lb_listener_certificate: {
    certificate_arn: "by which it works",
    listener_arn: "what it belongs to",
  },
  aws_lb_target_group: {
    arn_suffix: "computed",
    load_balancer_arns: "computed",
    target_failover: "a setting",
    target_group_health: "a setting",
    target_health_state: "a setting",
  },
  aws_lb_trust_store: {
    arn_suffix: "computed",
    ca_certificates_bundle_s3_bucket: "what is loaded",
  },
  aws_lb_trust_store_revocation: {
    revocations_s3_bucket: "what is loaded",
    trust_store_arn: "what it belongs to",
  },
  aws_lexv2models_slot: {
    "sub_slot_setting.slot_specification.value_elicitation_setting.prompt_specification.message_group.message.image_response_card.image_url":
      "what is loaded",
    "sub_slot_setting.slot_specification.value_elicitation_setting.prompt_specification.message_group.variation.image_response_card.image_url":
      "what is loaded",
    "value_elicitation_setting.prompt_specification.message_group.message.image_response_card.image_url":
      "what is loaded",
    "value_elicitation_setting.prompt_specification.message_group.variation.image_response_card.image_url":
      "what is loaded",
    "value_elicitation_setting.wait_and_continue_specification.continue_response.message_group.message.image_response_card.image_url":
      "what is loaded",
    "value_elicitation_setting.wait_and_continue_specification.continue_response.message_group.variation.image_response_card.image_url":
      "what is loaded",
    "value_elicitation_setting.wait_and_continue_specification.still_waiting_response.message_group.message.image_response_card.image_url":
      "what is loaded",
    "value_elicitation_setting.wait_and_continue_specification.still_waiting_response.message_group.variation.image_response_card.image_url":
      "what is loaded",
    "value_elicitation_setting.wait_and_continue_specification.waiting_response.message_group.message.image_response_card.image_url":
      "what is loaded",
    "value_elicitation_setting.wait_and_continue_specification.waiting_response.message_group.variation.image_response_card.image_url":
      "what is loaded",
  },
  aws_lexv2models_slot_type: {
    external_source_setting: "a setting",
    "external_source_setting.grammar_slot_type_setting.source.kms_key_arn": "by which it works",
    "external_source_setting.grammar_slot_type_setting.source.s3_bucket_name": "what is loaded",
  },
  aws_licensemanager_association: {
    license_configuration_arn: "what it belongs to",
    resource_arn: "what it belongs to",
  },
  aws_licensemanager_grant: {
    home_region: "computed",
    license_arn: "what it belongs to",
    parent_arn: "computed",
    principal: "opens nothing by itself",
  },
  aws_licensemanager_grant_accepter: {
    grant_arn: "what it belongs to",
    home_region: "computed",
    license_arn: "computed",
    parent_arn: "computed",
    principal: "computed",
  },
  aws_licensemanager_license_configuration: {
    owner_account_id: "computed",
  },
  aws_lightsail_container_service: {
    principal_arn: "computed",
    "private_registry_access.ecr_image_puller_role": "by which it works",
    public_domain_names: "its own name",
  },
  aws_lightsail_domain_entry: {
    target: "a rule",
  },
  aws_lightsail_static_ip: {
    ip_address: "computed",
  },
  aws_lightsail_static_ip_attachment: {
    ip_address: "computed",
  },
  aws_load_balancer_backend_server_policy: {
    policy_names: "a rule",
  },
  aws_load_balancer_listener_policy: {
    policy_names: "a rule",
  },
  aws_load_balancer_policy: {
    policy_attribute: "a setting",
    policy_name: "its own name",
    policy_type_name: "a setting",
  },
  aws_macie2_account: {
    service_role: "computed",
  },
  aws_macie2_member: {
    account_id: "what it belongs to",
    administrator_account_id: "computed",
    email: "a contact of the account",
    invitation_disable_email_notification: "a setting",
    master_account_id: "computed",
  },
  aws_mailmanager_relay: {
    "authentication.secret_arn": "by which it works",
  },
  aws_mailmanager_traffic_policy: {
    policy_statement: "a rule",
    "policy_statement.condition.boolean_expression.evaluate.is_in_address_list": "a rule",
    "policy_statement.condition.boolean_expression.evaluate.is_in_address_list.address_lists": "a rule",
  },
  aws_medialive_input_security_group: {
    "whitelist_rules.cidr": "opens nothing by itself",
  },
  aws_medialive_multiplex: {
    "multiplex_settings.transport_stream_bitrate": "a setting",
    "multiplex_settings.transport_stream_id": "a setting",
    "multiplex_settings.transport_stream_reserved_bitrate": "a setting",
  },
  aws_memorydb_multi_region_cluster: {
    multi_region_cluster_name_suffix: "its own name",
    multi_region_parameter_group_name: "a setting",
  },
  aws_msk_scram_secret_association: {
    cluster_arn: "what it belongs to",
    secret_arn_list: "by which it works",
  },
  aws_msk_single_scram_secret_association: {
    cluster_arn: "what it belongs to",
    secret_arn: "by which it works",
  },
  aws_mskconnect_custom_plugin: {
    "location.s3.bucket_arn": "what is loaded",
  },
  aws_nat_gateway: {
    availability_zone_address: "an address inside",
    public_ip: "computed",
    regional_nat_gateway_address: "an address inside",
    secondary_private_ip_addresses: "an address inside",
  },
  aws_neptune_cluster_instance: {
    kms_key_arn: "computed",
    publicly_accessible: "opens nothing by itself",
  },
  aws_neptune_event_subscription: {
    sns_topic_arn: "carries no data",
  },
  aws_neptunegraph_graph: {
    endpoint: "computed",
    public_connectivity: "opens nothing by itself",
  },
  aws_neptunegraph_private_graph_endpoint: {
    private_graph_endpoint_identifier: "computed",
    vpc_endpoint_id: "computed",
  },
  aws_network_acl: {
    "egress.cidr_block": "a rule",
    "egress.ipv6_cidr_block": "a rule",
  },
  aws_network_interface: {
    ipv6_address_list: "an address inside",
    ipv6_address_list_enabled: "a setting",
    ipv6_addresses: "an address inside",
    mac_address: "computed",
    outpost_arn: "computed",
  },
  aws_networkfirewall_container_association: {
    container_association_arn: "computed",
    "container_monitoring_configuration.cluster_arn": "what it belongs to",
  },
  aws_networkfirewall_firewall: {
    firewall_policy_arn: "what it belongs to",
    firewall_policy_change_protection: "a setting",
    transit_gateway_owner_account_id: "computed",
  },
  aws_networkfirewall_firewall_policy: {
    firewall_policy: "a rule",
    "firewall_policy.policy_variables": "a rule",
    "firewall_policy.stateful_engine_options.stream_exception_policy": "a rule",
    "firewall_policy.stateful_rule_group_reference.resource_arn": "what it belongs to",
    "firewall_policy.stateless_rule_group_reference.resource_arn": "what it belongs to",
    "firewall_policy.tls_inspection_configuration_arn": "what it belongs to",
  },
  aws_networkfirewall_resource_policy: {
    policy: "opens nothing by itself",
    resource_arn: "what it belongs to",
  },
  aws_networkfirewall_rule_group: {
    "rule_group.reference_sets.ip_set_references.ip_set_reference.reference_arn": "a rule",
    "rule_group.rules_source.rules_source_list.targets": "a rule",
    "rule_group.rules_source.stateful_rule.header.destination": "a rule",
    "rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.rule_definition.match_attributes.destination":
      "a rule",
    "rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.rule_definition.match_attributes.destination.address_definition":
      "a rule",
    "rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.rule_definition.match_attributes.source.address_definition":
      "a rule",
  },
  aws_networkfirewall_tls_inspection_configuration: {
    "tls_inspection_configuration.server_certificate_configuration.certificate_authority_arn": "by which it works",
    "tls_inspection_configuration.server_certificate_configuration.scope.destination": "a rule",
    "tls_inspection_configuration.server_certificate_configuration.scope.destination.address_definition": "a rule",
    "tls_inspection_configuration.server_certificate_configuration.scope.source.address_definition": "a rule",
    "tls_inspection_configuration.server_certificate_configuration.server_certificate.resource_arn":
      "by which it works",
  },
  aws_networkfirewall_vpc_endpoint_association: {
    firewall_arn: "what it belongs to",
    vpc_endpoint_association_arn: "computed",
    vpc_endpoint_association_id: "computed",
    vpc_endpoint_association_status: "computed",
  },
  aws_networkflowmonitor_monitor: {
    monitor_arn: "computed",
    scope_arn: "what it belongs to",
  },
  aws_networkflowmonitor_scope: {
    scope_arn: "computed",
    target: "what it belongs to",
    "target.region": "what it belongs to",
    "target.target_identifier": "what it belongs to",
    "target.target_identifier.target_id": "what it belongs to",
    "target.target_identifier.target_id.account_id": "what it belongs to",
  },
  aws_networkmanager_connect_attachment: {
    attachment_policy_rule_number: "computed",
    core_network_arn: "computed",
    owner_account_id: "computed",
    resource_arn: "computed",
  },
  aws_networkmanager_core_network: {
    base_policy_document: "a rule",
    base_policy_regions: "a setting",
    create_base_policy: "a setting",
  },
  aws_networkmanager_core_network_policy_attachment: {
    policy_document: "a rule",
  },
  aws_networkmanager_customer_gateway_association: {
    customer_gateway_arn: "what it belongs to",
  },
  aws_networkmanager_device: {
    "aws_location.subnet_arn": "what it belongs to",
    "location.address": "its own name",
  },
  aws_networkmanager_prefix_list_association: {
    prefix_list_arn: "what it belongs to",
  },
  aws_networkmanager_site: {
    "location.address": "its own name",
  },
  aws_networkmanager_transit_gateway_connect_peer_association: {
    transit_gateway_connect_peer_arn: "what it belongs to",
  },
  aws_networkmanager_transit_gateway_registration: {
    transit_gateway_arn: "what it belongs to",
  },
  aws_networkmanager_transit_gateway_route_table_attachment: {
    attachment_policy_rule_number: "computed",
    core_network_arn: "computed",
    owner_account_id: "computed",
    resource_arn: "computed",
    transit_gateway_route_table_arn: "what it belongs to",
  },
  aws_networkmonitor_probe: {
    destination: "carries no data",
    source_arn: "what it belongs to",
  },
  aws_notifications_organizational_unit_association: {
    notification_configuration_arn: "what it belongs to",
  },
  aws_oam_sink_policy: {
    policy: "opens nothing by itself",
  },
  aws_observabilityadmin_s3_table_integration: {
    destination_table_bucket_arn: "computed",
    role_arn: "by which it works",
  },
  aws_observabilityadmin_telemetry_enrichment: {
    aws_resource_explorer_managed_view_arn: "computed",
  },
  aws_observabilityadmin_telemetry_evaluation_for_organization: {
    all_regions: "what it belongs to",
    home_region: "computed",
    regions: "what it belongs to",
  },
  aws_odb_cloud_autonomous_vm_cluster: {
    cloud_exadata_infrastructure_arn: "what it belongs to",
    hostname: "computed",
    oci_url: "computed",
    odb_network_arn: "what it belongs to",
  },
  aws_odb_cloud_exadata_infrastructure: {
    "customer_contacts_to_send_to_oci.email": "a contact of the account",
    oci_url: "computed",
  },
  aws_odb_iam_role_association: {
    iam_role_arn: "by which it works",
    resource_arn: "what it belongs to",
  },
  aws_odb_network_peering_connection: {
    odb_network_arn: "what it belongs to",
    peer_network_arn: "computed",
    peer_network_cidrs: "an address inside",
  },
  aws_opensearch_package: {
    "package_source.s3_bucket_name": "what is loaded",
  },
  aws_opensearchserverless_collection: {
    dashboard_endpoint: "computed",
    kms_key_arn: "computed",
    standby_replicas: "a setting",
  },
  aws_opensearchserverless_collection_group: {
    standby_replicas: "a setting",
  },
  aws_opensearchserverless_lifecycle_policy: {
    policy: "a setting",
  },
  aws_opensearchserverless_security_config: {
    "iam_identity_center_options.instance_arn": "opens nothing by itself",
  },
  aws_organizations_account: {
    email: "its own name",
    role_name: "its own name",
  },
  aws_organizations_aws_service_access: {
    service_principal: "opens nothing by itself",
  },
  aws_organizations_delegated_administrator: {
    account_id: "opens nothing by itself",
    email: "computed",
    service_principal: "opens nothing by itself",
  },
  aws_organizations_organization: {
    accounts: "computed",
    aws_service_access_principals: "opens nothing by itself",
    master_account_arn: "computed",
    master_account_email: "computed",
    master_account_id: "computed",
    master_account_name: "computed",
    non_master_accounts: "computed",
    return_organization_only: "a setting",
  },
  aws_organizations_organizational_unit: {
    accounts: "computed",
  },
  aws_osis_pipeline_endpoint: {
    pipeline_arn: "what it belongs to",
  },
  aws_osis_resource_policy: {
    policy: "opens nothing by itself",
    resource_arn: "what it belongs to",
  },
  aws_paymentcryptography_key_alias: {
    key_arn: "by which it works",
  },
  aws_pinpoint_email_template: {
    email_template: "its own name",
  },
  aws_pinpointsmsvoicev2_keyword: {
    origination_identity_arn: "what it belongs to",
  },
  aws_qbusiness_application: {
    iam_service_role_arn: "by which it works",
    identity_center_instance_arn: "what it belongs to",
  },
  aws_quicksight_account_settings: {
    aws_account_id: "what it belongs to",
  },
  aws_quicksight_custom_permissions: {
    aws_account_id: "what it belongs to",
    "capabilities.create_and_update_dashboard_email_reports": "a rule",
    "capabilities.create_shared_folders": "a rule",
    "capabilities.include_content_in_scheduled_reports_email": "a rule",
    "capabilities.rename_shared_folders": "a rule",
    "capabilities.share_analyses": "a rule",
    "capabilities.share_dashboards": "a rule",
    "capabilities.share_data_sources": "a rule",
    "capabilities.share_datasets": "a rule",
    "capabilities.subscribe_dashboard_email_reports": "a rule",
    "capabilities.view_account_spice_capacity": "a rule",
  },
  aws_quicksight_group: {
    aws_account_id: "what it belongs to",
  },
  aws_quicksight_iam_policy_assignment: {
    aws_account_id: "what it belongs to",
    policy_arn: "a rule",
  },
  aws_quicksight_ip_restriction: {
    aws_account_id: "what it belongs to",
    vpc_endpoint_id_restriction_rule_map: "a rule",
  },
  aws_quicksight_key_registration: {
    aws_account_id: "what it belongs to",
  },
  aws_quicksight_namespace: {
    aws_account_id: "what it belongs to",
    capacity_region: "computed",
  },
  aws_quicksight_refresh_schedule: {
    aws_account_id: "what it belongs to",
  },
  aws_quicksight_role_custom_permission: {
    aws_account_id: "what it belongs to",
    role: "what it belongs to",
  },
  aws_quicksight_template: {
    aws_account_id: "what it belongs to",
    "permissions.principal": "opens nothing by itself",
    "source_entity.source_analysis.arn": "what is loaded",
    "source_entity.source_analysis.data_set_references.data_set_arn": "what is loaded",
    "source_entity.source_template.arn": "what is loaded",
    source_entity_arn: "computed",
  },
  aws_quicksight_template_alias: {
    aws_account_id: "what it belongs to",
  },
  aws_quicksight_theme: {
    aws_account_id: "what it belongs to",
    "permissions.principal": "opens nothing by itself",
  },
  aws_quicksight_user_custom_permission: {
    aws_account_id: "what it belongs to",
  },
  aws_quicksight_vpc_connection: {
    aws_account_id: "what it belongs to",
    role_arn: "by which it works",
  },
  aws_ram_permission: {
    policy_template: "a rule",
  },
  aws_ram_resource_share: {
    allow_external_principals: "opens nothing by itself",
    permission_arns: "opens nothing by itself",
    resource_share_configuration: "opens nothing by itself",
    "resource_share_configuration.retain_sharing_on_account_leave_organization": "opens nothing by itself",
  },
  aws_ram_resource_share_accepter: {
    invitation_arn: "computed",
    receiver_account_id: "computed",
    sender_account_id: "computed",
    share_arn: "what it belongs to",
    share_id: "computed",
    share_name: "computed",
  },
  aws_rds_custom_db_engine_version: {
    database_installation_files_s3_bucket_name: "what is loaded",
  },
  aws_redshift_cluster_iam_roles: {
    default_iam_role_arn: "by which it works",
    iam_role_arns: "by which it works",
  },
  aws_redshift_endpoint_access: { vpc_endpoint: "computed" },
  aws_redshift_event_subscription: {
    sns_topic_arn: "carries no data",
  },
  aws_redshift_hsm_configuration: {
    hsm_ip_address: "by which it works",
    hsm_server_public_certificate: "by which it works",
  },
  aws_redshift_scheduled_action: {
    iam_role: "by which it works",
    target_action: "a setting",
  },
  aws_redshiftserverless_custom_domain_association: {
    custom_domain_certificate_arn: "by which it works",
  },
  aws_redshiftserverless_endpoint_access: { owner_account: "what it belongs to", vpc_endpoint: "computed" },
  aws_redshiftserverless_usage_limit: {
    resource_arn: "what it belongs to",
  },
  aws_resiliencehub_resiliency_policy: {
    policy: "a setting",
    "policy.region": "a setting",
  },
  aws_resiliencehubv2_assertion: {
    service_arn: "what it belongs to",
  },
  aws_resiliencehubv2_input_source: {
    "resource_configuration.cfn_stack_arn": "what is loaded",
    "resource_configuration.design_file_s3_url": "what is loaded",
    "resource_configuration.eks.cluster_arn": "what it belongs to",
    "resource_configuration.tf_state_file_url": "what is loaded",
    service_arn: "what it belongs to",
  },
  aws_resiliencehubv2_policy: {
    "availability_slo.target": "a setting",
    multi_region: "a setting",
  },
  aws_resiliencehubv2_service: {
    "associated_system.system_arn": "what it belongs to",
    "permission_model.cross_account_role": "by which it works",
    "permission_model.cross_account_role.cross_account_role_arn": "by which it works",
    "permission_model.cross_account_role.external_id": "by which it works",
    "permission_model.invoker_role_name": "by which it works",
    policy_arn: "what it belongs to",
    regions: "what it belongs to",
  },
  aws_resiliencehubv2_service_function: {
    service_arn: "what it belongs to",
  },
  aws_resiliencehubv2_system: {
    organization_id: "computed",
  },
  aws_resiliencehubv2_user_journey: {
    policy_arn: "what it belongs to",
    system_arn: "what it belongs to",
  },
  aws_resourcegroups_resource: {
    group_arn: "what it belongs to",
    resource_arn: "what it belongs to",
  },
  aws_rolesanywhere_profile: {
    accept_role_session_name: "a setting",
    managed_policy_arns: "a rule",
    session_policy: "a rule",
  },
  aws_rolesanywhere_trust_anchor: {
    "source.source_data.acm_pca_arn": "by which it works",
  },
  aws_route: {
    core_network_arn: "a rule",
    destination_cidr_block: "a rule",
    destination_ipv6_cidr_block: "a rule",
    destination_prefix_list_id: "a rule",
    odb_network_arn: "a rule",
  },
  aws_route53_cidr_location: {
    cidr_blocks: "a rule",
    cidr_collection_id: "what it belongs to",
  },
  aws_route53_health_check: {
    cloudwatch_alarm_region: "carries no data",
    ip_address: "carries no data",
    regions: "carries no data",
    routing_control_arn: "what it belongs to",
  },
  aws_route53_key_signing_key: {
    key_management_service_arn: "by which it works",
  },
  aws_route53_record: {
    "alias.evaluate_target_health": "a rule",
    "geoproximity_routing_policy.aws_region": "a rule",
    "latency_routing_policy.region": "a rule",
  },
  aws_route53_records_exclusive: {
    "resource_record_set.alias_target": "a rule",
    "resource_record_set.alias_target.evaluate_target_health": "a rule",
    "resource_record_set.cidr_routing_config": "a rule",
    "resource_record_set.geoproximity_location.aws_region": "a rule",
    "resource_record_set.region": "a rule",
    "resource_record_set.traffic_policy_instance_id": "a rule",
  },
  aws_route53_resolver_endpoint: {
    host_vpc_id: "computed",
    ip_address: "an address inside",
    target_name_server_metrics_enabled: "a setting",
  },
  aws_route53_resolver_firewall_rule_group: {
    share_status: "computed",
  },
  aws_route53_resolver_rule: {
    resolver_endpoint_id: "what it belongs to",
    share_status: "computed",
    target_ip: "carries no data",
  },
  aws_route53_traffic_policy_instance: {
    traffic_policy_id: "what it belongs to",
  },
  aws_route53_vpc_association_authorization: {
    vpc_region: "what it belongs to",
  },
  aws_route53_zone: {
    "vpc.vpc_region": "what it belongs to",
  },
  aws_route53_zone_association: {
    owning_account: "computed",
    vpc_region: "what it belongs to",
  },
  aws_route53domains_domain: {
    abuse_contact_email: "computed",
    abuse_contact_phone: "computed",
    "admin_contact.email": "a contact of the account",
    "admin_contact.organization_name": "a contact of the account",
    "admin_contact.phone_number": "a contact of the account",
    "billing_contact.email": "a contact of the account",
    "billing_contact.organization_name": "a contact of the account",
    "billing_contact.phone_number": "a contact of the account",
    "registrant_contact.email": "a contact of the account",
    "registrant_contact.organization_name": "a contact of the account",
    "registrant_contact.phone_number": "a contact of the account",
    registrar_url: "computed",
    "tech_contact.email": "a contact of the account",
    "tech_contact.organization_name": "a contact of the account",
    "tech_contact.phone_number": "a contact of the account",
  },
  aws_route53domains_registered_domain: {
    abuse_contact_email: "computed",
    abuse_contact_phone: "computed",
    "admin_contact.email": "a contact of the account",
    "admin_contact.organization_name": "a contact of the account",
    "admin_contact.phone_number": "a contact of the account",
    "billing_contact.email": "a contact of the account",
    "billing_contact.organization_name": "a contact of the account",
    "billing_contact.phone_number": "a contact of the account",
    "registrant_contact.email": "a contact of the account",
    "registrant_contact.organization_name": "a contact of the account",
    "registrant_contact.phone_number": "a contact of the account",
    registrar_url: "computed",
    "tech_contact.email": "a contact of the account",
    "tech_contact.organization_name": "a contact of the account",
    "tech_contact.phone_number": "a contact of the account",
  },
  aws_route53profiles_profile: {
    share_status: "computed",
  },
  aws_route53profiles_resource_association: {
    resource_arn: "what it belongs to",
  },
  aws_route53recoverycontrolconfig_control_panel: {
    cluster_arn: "what it belongs to",
  },
  aws_route53recoverycontrolconfig_routing_control: {
    cluster_arn: "what it belongs to",
    control_panel_arn: "what it belongs to",
  },
  aws_route53recoverycontrolconfig_safety_rule: {
    control_panel_arn: "what it belongs to",
    target_controls: "a rule",
  },
  aws_route53recoveryreadiness_resource_set: {
    "resources.dns_target_resource": "what it belongs to",
    "resources.dns_target_resource.hosted_zone_arn": "what it belongs to",
    "resources.dns_target_resource.target_resource": "what it belongs to",
    "resources.dns_target_resource.target_resource.nlb_resource.arn": "what it belongs to",
    "resources.resource_arn": "what it belongs to",
  },
  aws_route_table: {
    "route.cidr_block": "a rule",
    "route.core_network_arn": "a rule",
    "route.destination_prefix_list_id": "a rule",
    "route.ipv6_cidr_block": "a rule",
    "route.odb_network_arn": "a rule",
  },
  aws_s3_account_public_access_block: {
    account_id: "what it belongs to",
    block_public_acls: "a rule",
    block_public_policy: "a rule",
  },
  aws_s3_bucket_abac: {
    bucket: "what it belongs to",
    expected_bucket_owner: "a rule",
  },
  aws_s3_bucket_cors_configuration: {
    bucket: "what it belongs to",
    expected_bucket_owner: "a rule",
  },
  aws_s3_bucket_intelligent_tiering_configuration: {
    bucket: "what it belongs to",
  },
  aws_s3_bucket_lifecycle_configuration: {
    bucket: "what it belongs to",
    expected_bucket_owner: "a rule",
  },
  aws_s3_bucket_metric: {
    bucket: "what it belongs to",
  },
  aws_s3_bucket_object_lock_configuration: {
    bucket: "what it belongs to",
    expected_bucket_owner: "a rule",
  },
  aws_s3_bucket_public_access_block: {
    block_public_acls: "a rule",
    block_public_policy: "a rule",
  },
  aws_s3_bucket_request_payment_configuration: {
    bucket: "what it belongs to",
    expected_bucket_owner: "a rule",
  },
  aws_s3_bucket_server_side_encryption_configuration: {
    expected_bucket_owner: "a rule",
    "rule.bucket_key_enabled": "a setting",
  },
  aws_s3_bucket_versioning: {
    bucket: "what it belongs to",
    expected_bucket_owner: "a rule",
  },
  aws_s3_bucket_website_configuration: {
    bucket: "what it belongs to",
    expected_bucket_owner: "a rule",
    "redirect_all_requests_to.host_name": "a rule",
    "routing_rule.redirect.host_name": "a rule",
    website_endpoint: "computed",
  },
  aws_s3control_access_grants_instance: {
    access_grants_instance_arn: "computed",
    account_id: "what it belongs to",
    identity_center_application_arn: "computed",
    identity_center_arn: "opens nothing by itself",
  },
  aws_s3control_access_grants_instance_resource_policy: {
    account_id: "what it belongs to",
    policy: "opens nothing by itself",
  },
  aws_s3control_access_grants_location: {
    access_grants_location_arn: "computed",
    account_id: "what it belongs to",
    iam_role_arn: "by which it works",
  },
  aws_s3control_bucket: {
    public_access_block_enabled: "computed",
  },
  aws_s3control_bucket_lifecycle_configuration: {
    bucket: "what it belongs to",
  },
  aws_s3control_directory_bucket_access_point_scope: {
    account_id: "what it belongs to",
  },
  aws_s3control_multi_region_access_point: {
    account_id: "what it belongs to",
    "details.public_access_block.block_public_acls": "a rule",
    "details.public_access_block.block_public_policy": "a rule",
    "details.region.bucket_account_id": "what it belongs to",
  },
  aws_s3control_multi_region_access_point_routes: {
    account_id: "what it belongs to",
    "route.bucket": "a rule",
    "route.region": "a rule",
  },
  aws_s3control_storage_lens_configuration: {
    account_id: "what it belongs to",
    "storage_lens_configuration.account_level": "what it belongs to",
    "storage_lens_configuration.account_level.bucket_level": "what it belongs to",
    "storage_lens_configuration.aws_org.arn": "what it belongs to",
    "storage_lens_configuration.data_export.s3_bucket_destination": "carries no data",
    "storage_lens_configuration.data_export.s3_bucket_destination.account_id": "carries no data",
    "storage_lens_configuration.data_export.s3_bucket_destination.arn": "carries no data",
    "storage_lens_configuration.data_export.storage_lens_table_destination": "carries no data",
    "storage_lens_configuration.exclude.regions": "what it belongs to",
    "storage_lens_configuration.expanded_prefixes_data_export.s3_bucket_destination": "carries no data",
    "storage_lens_configuration.expanded_prefixes_data_export.s3_bucket_destination.account_id": "carries no data",
    "storage_lens_configuration.expanded_prefixes_data_export.s3_bucket_destination.arn": "carries no data",
    "storage_lens_configuration.expanded_prefixes_data_export.storage_lens_table_destination": "carries no data",
    "storage_lens_configuration.include.regions": "what it belongs to",
  },
  aws_s3files_mount_target: {
    ipv4_address: "an address inside",
    ipv6_address: "an address inside",
  },
  aws_s3outposts_endpoint: {
    cidr_block: "computed",
  },
  aws_s3tables_namespace: {
    owner_account_id: "computed",
    table_bucket_arn: "what it belongs to",
  },
  aws_s3tables_table: {
    "maintenance_configuration.iceberg_compaction.settings.target_file_size_mb": "a setting",
    owner_account_id: "computed",
  },
  aws_s3tables_table_bucket: {
    owner_account_id: "computed",
  },
  aws_sagemaker_app: {
    "resource_spec.lifecycle_config_arn": "what is loaded",
    "resource_spec.sagemaker_image_arn": "what is loaded",
    "resource_spec.sagemaker_image_version_arn": "what is loaded",
  },
  aws_sagemaker_code_repository: {
    "git_config.repository_url": "what is loaded",
    "git_config.secret_arn": "by which it works",
  },
  aws_sagemaker_hub_content_reference: {
    hub_arn: "computed",
    hub_content_arn: "computed",
    sagemaker_public_hub_content_arn: "what is loaded",
  },
  aws_sagemaker_image: {
    role_arn: "by which it works",
  },
  aws_sagemaker_image_version: {
    image_arn: "computed",
  },
  aws_sagemaker_model_card: {
    model_card_arn: "computed",
  },
  aws_savingsplans_savings_plan: {
    savings_plan_arn: "computed",
  },
  aws_schemas_registry_policy: {
    policy: "opens nothing by itself",
  },
  aws_secretsmanager_secret_version: {
    secret_arn: "computed",
  },
  aws_security_group: {
    "egress.cidr_blocks": "a rule",
    "egress.ipv6_cidr_blocks": "a rule",
  },
  aws_securityhub_automation_rule: {
    "actions.finding_fields_update.related_findings.product_arn": "a rule",
    "criteria.aws_account_id": "a rule",
    "criteria.aws_account_name": "a rule",
    "criteria.product_arn": "a rule",
    "criteria.related_findings_product_arn": "a rule",
    "criteria.resource_application_arn": "a rule",
    "criteria.resource_region": "a rule",
    "criteria.source_url": "a rule",
  },
  aws_securityhub_configuration_policy: {
    configuration_policy: "a setting",
    "configuration_policy.enabled_standard_arns": "a setting",
  },
  aws_securityhub_configuration_policy_association: {
    policy_id: "what it belongs to",
    target_id: "what it belongs to",
  },
  aws_securityhub_connector_v2: {
    "connector_provider.service_now.secret_arn": "by which it works",
  },
  aws_securityhub_insight: {
    "filters.aws_account_id": "a rule",
    "filters.aws_account_name": "a rule",
    "filters.finding_provider_fields_related_findings_product_arn": "a rule",
    "filters.network_destination_domain": "a rule",
    "filters.network_destination_ipv4": "a rule",
    "filters.network_destination_ipv4.cidr": "a rule",
    "filters.network_destination_ipv6": "a rule",
    "filters.network_destination_ipv6.cidr": "a rule",
    "filters.network_source_ipv4.cidr": "a rule",
    "filters.network_source_ipv6.cidr": "a rule",
    "filters.product_arn": "a rule",
    "filters.related_findings_product_arn": "a rule",
    "filters.resource_aws_ec2_instance_iam_instance_profile_arn": "a rule",
    "filters.resource_aws_ec2_instance_ipv4_addresses": "a rule",
    "filters.resource_aws_ec2_instance_ipv4_addresses.cidr": "a rule",
    "filters.resource_aws_ec2_instance_ipv6_addresses": "a rule",
    "filters.resource_aws_ec2_instance_ipv6_addresses.cidr": "a rule",
    "filters.resource_aws_s3_bucket_owner_id": "a rule",
    "filters.resource_aws_s3_bucket_owner_name": "a rule",
    "filters.resource_region": "a rule",
    "filters.source_url": "a rule",
    "filters.threat_intel_indicator_source_url": "a rule",
  },
  aws_securityhub_member: {
    account_id: "what it belongs to",
    email: "a contact of the account",
  },
  aws_securityhub_organization_configuration: {
    organization_configuration: "a setting",
  },
  aws_securityhub_standards_control: {
    remediation_url: "computed",
    standards_control_arn: "what it belongs to",
  },
  aws_securityhub_standards_control_association: {
    standards_arn: "what it belongs to",
  },
  aws_securityhub_standards_subscription: {
    standards_arn: "what it belongs to",
  },
  aws_securitylake_custom_log_source: {
    "configuration.crawler_configuration.role_arn": "by which it works",
    "configuration.provider_identity.external_id": "opens nothing by itself",
    "configuration.provider_identity.principal": "opens nothing by itself",
  },
  aws_servicecatalog_portfolio_share: {
    principal_id: "opens nothing by itself",
    share_principals: "opens nothing by itself",
    share_tag_options: "opens nothing by itself",
  },
  aws_servicecatalog_principal_portfolio_association: {
    principal_arn: "opens nothing by itself",
  },
  aws_servicecatalog_product: {
    "provisioning_artifact_parameters.template_url": "what is loaded",
    support_email: "its own name",
    support_url: "its own name",
  },
  aws_servicecatalog_provisioning_artifact: {
    template_url: "what is loaded",
  },
  aws_servicecatalog_service_action: {
    "definition.assume_role": "by which it works",
  },
  aws_servicecatalog_tag_option_resource_association: {
    resource_arn: "computed",
  },
  aws_servicequotas_auto_management: {
    notification_arn: "carries no data",
  },
  aws_servicequotas_template: {
    aws_region: "a rule",
  },
  aws_ses_configuration_set: {
    "delivery_options.tls_policy": "a setting",
  },
  aws_ses_identity_policy: {
    policy: "opens nothing by itself",
  },
  aws_ses_receipt_filter: {
    cidr: "a rule",
    policy: "a rule",
  },
  aws_sesv2_account_vdm_attributes: {
    "guardian_attributes.optimized_shared_delivery": "a setting",
  },
  aws_sesv2_configuration_set: {
    "delivery_options.tls_policy": "a setting",
    "tracking_options.https_policy": "a setting",
    "vdm_options.guardian_options.optimized_shared_delivery": "a setting",
  },
  aws_sesv2_contact_list: {
    topic: "its own name",
    "topic.topic_name": "its own name",
  },
  aws_sesv2_dedicated_ip_assignment: {
    destination_pool_name: "what it belongs to",
  },
  aws_sesv2_email_identity_mail_from_attributes: {
    email_identity: "what it belongs to",
  },
  aws_sesv2_email_identity_policy: {
    email_identity: "what it belongs to",
    policy: "opens nothing by itself",
    policy_name: "its own name",
  },
  aws_sesv2_tenant: {
    tenant_arn: "computed",
  },
  aws_sesv2_tenant_resource_association: {
    resource_arn: "what it belongs to",
  },
  aws_shield_application_layer_automatic_response: {
    resource_arn: "what it belongs to",
  },
  aws_shield_drt_access_role_arn_association: {
    role_arn: "opens nothing by itself",
  },
  aws_shield_proactive_engagement: {
    "emergency_contact.email_address": "a contact of the account",
    "emergency_contact.phone_number": "a contact of the account",
  },
  aws_shield_protection: {
    resource_arn: "what it belongs to",
  },
  aws_shield_protection_group: {
    protection_group_arn: "computed",
  },
  aws_shield_protection_health_check_association: {
    health_check_arn: "what it belongs to",
  },
  aws_signer_signing_profile: {
    "signing_material.certificate_arn": "by which it works",
    version_arn: "computed",
  },
  aws_signer_signing_profile_permission: {
    principal: "opens nothing by itself",
  },
  aws_spot_datafeed_subscription: {
    bucket: "carries no data",
  },
  aws_sqs_queue_redrive_allow_policy: {
    queue_url: "what it belongs to",
    redrive_allow_policy: "a rule",
  },
  aws_ssm_maintenance_window: {
    allow_unassociated_targets: "a rule",
  },
  aws_ssm_maintenance_window_target: {
    targets: "what it belongs to",
  },
  aws_ssmquicksetup_configuration_manager: {
    "configuration_definition.local_deployment_administration_role_arn": "by which it works",
    "configuration_definition.local_deployment_execution_role_name": "by which it works",
    manager_arn: "computed",
  },
  aws_ssoadmin_account_assignment: {
    principal_id: "what it belongs to",
    target_id: "what it belongs to",
  },
  aws_ssoadmin_application_access_scope: {
    application_arn: "what it belongs to",
    authorized_targets: "opens nothing by itself",
  },
  aws_ssoadmin_customer_managed_policy_attachment: {
    instance_arn: "what it belongs to",
  },
  aws_ssoadmin_customer_managed_policy_attachments_exclusive: {
    instance_arn: "what it belongs to",
  },
  aws_ssoadmin_instance_access_control_attributes: {
    instance_arn: "what it belongs to",
  },
  aws_ssoadmin_managed_policy_attachment: {
    instance_arn: "what it belongs to",
    managed_policy_name: "computed",
  },
  aws_ssoadmin_managed_policy_attachments_exclusive: {
    instance_arn: "what it belongs to",
  },
  aws_ssoadmin_permission_set: {
    instance_arn: "what it belongs to",
  },
  aws_ssoadmin_permission_set_inline_policy: {
    instance_arn: "what it belongs to",
  },
  aws_ssoadmin_permissions_boundary_attachment: {
    instance_arn: "what it belongs to",
    permission_set_arn: "what it belongs to",
    "permissions_boundary.customer_managed_policy_reference": "a rule",
    "permissions_boundary.managed_policy_arn": "a rule",
  },
  aws_ssoadmin_trusted_token_issuer: {
    instance_arn: "what it belongs to",
    "trusted_token_issuer_configuration.oidc_jwt_configuration.issuer_url": "opens nothing by itself",
  },
  aws_storagegateway_cache: {
    gateway_arn: "what it belongs to",
  },
  aws_storagegateway_upload_buffer: {
    gateway_arn: "what it belongs to",
  },
  aws_storagegateway_working_storage: {
    gateway_arn: "what it belongs to",
  },
  aws_subnet: {
    assign_ipv6_address_on_creation: "a setting",
    cidr_block: "an address inside",
    ipv6_cidr_block: "an address inside",
    ipv6_cidr_block_association_id: "computed",
    outpost_arn: "what it belongs to",
    private_dns_hostname_type_on_launch: "a setting",
  },
  aws_synthetics_group_association: {
    canary_arn: "what it belongs to",
    group_arn: "computed",
  },
  aws_transcribe_medical_vocabulary: {
    download_uri: "computed",
    vocabulary_file_uri: "what is loaded",
  },
  aws_transcribe_vocabulary: {
    download_uri: "computed",
    vocabulary_file_uri: "what is loaded",
  },
  aws_transcribe_vocabulary_filter: {
    download_uri: "computed",
    vocabulary_filter_file_uri: "what is loaded",
  },
  aws_transfer_host_key: {
    host_key_body: "by which it works",
    host_key_body_wo: "by which it works",
    host_key_fingerprint: "computed",
    host_key_id: "computed",
  },
  aws_uxc_account_customizations: {
    account_color: "a setting",
    visible_regions: "a setting",
  },
  aws_verifiedaccess_group: {
    policy_document: "a rule",
    "sse_configuration.kms_key_arn": "by which it works",
    verifiedaccess_group_arn: "computed",
  },
  aws_verifiedaccess_instance: {
    cidr_endpoints_custom_subdomain: "its own name",
  },
  aws_verifiedpermissions_identity_source: {
    "configuration.cognito_user_pool_configuration.user_pool_arn": "what it belongs to",
    "configuration.open_id_connect_configuration.token_selection.access_token_only.principal_id_claim": "a rule",
    "configuration.open_id_connect_configuration.token_selection.identity_token_only.principal_id_claim": "a rule",
    policy_store_id: "what it belongs to",
  },
  aws_verifiedpermissions_policy: {
    "definition.template_linked.policy_template_id": "what it belongs to",
    "definition.template_linked.principal": "a rule",
    policy_id: "computed",
    policy_store_id: "what it belongs to",
  },
  aws_verifiedpermissions_policy_store: {
    policy_store_id: "computed",
  },
  aws_verifiedpermissions_policy_template: {
    policy_store_id: "what it belongs to",
    policy_template_id: "computed",
  },
  aws_verifiedpermissions_schema: {
    policy_store_id: "what it belongs to",
  },
  aws_vpc: {
    assign_generated_ipv6_cidr_block: "a setting",
    cidr_block: "an address inside",
    enable_network_address_usage_metrics: "a setting",
    ipv6_cidr_block: "an address inside",
    ipv6_cidr_block_network_border_group: "a setting",
  },
  aws_vpc_block_public_access_exclusion: {
    resource_arn: "computed",
  },
  aws_vpc_block_public_access_options: {
    aws_account_id: "computed",
    aws_region: "computed",
  },
  aws_vpc_dhcp_options: {
    ipv6_address_preferred_lease_time: "a setting",
  },
  aws_vpc_endpoint_connection_accepter: {
    vpc_endpoint_id: "opens nothing by itself",
    vpc_endpoint_service_id: "what it belongs to",
    vpc_endpoint_state: "computed",
  },
  aws_vpc_endpoint_connection_notification: {
    connection_notification_arn: "carries no data",
    vpc_endpoint_id: "what it belongs to",
    vpc_endpoint_service_id: "what it belongs to",
  },
  aws_vpc_endpoint_private_dns: {
    vpc_endpoint_id: "what it belongs to",
  },
  aws_vpc_endpoint_route_table_association: {
    vpc_endpoint_id: "what it belongs to",
  },
  aws_vpc_endpoint_security_group_association: {
    vpc_endpoint_id: "what it belongs to",
  },
  aws_vpc_endpoint_subnet_association: {
    vpc_endpoint_id: "what it belongs to",
  },
  aws_vpc_ipam: {
    metered_account: "a setting",
    operating_regions: "what it belongs to",
    "operating_regions.region_name": "what it belongs to",
    public_default_scope_id: "computed",
  },
  aws_vpc_ipam_organization_admin_account: {
    delegated_admin_account_id: "opens nothing by itself",
    email: "computed",
    service_principal: "computed",
  },
  aws_vpc_ipam_pool: {
    public_ip_source: "a setting",
    publicly_advertisable: "a setting",
    "source_resource.resource_region": "what it belongs to",
  },
  aws_vpc_ipam_pool_cidr: {
    cidr: "an address inside",
    cidr_authorization_context: "a setting",
    ipam_pool_cidr_id: "computed",
  },
  aws_vpc_ipam_pool_cidr_allocation: {
    cidr: "an address inside",
    disallowed_cidrs: "an address inside",
  },
  aws_vpc_ipam_preview_next_cidr: {
    cidr: "computed",
    disallowed_cidrs: "an address inside",
  },
  aws_vpc_ipam_resource_discovery: {
    ipam_resource_discovery_region: "computed",
    operating_regions: "what it belongs to",
    "operating_regions.region_name": "what it belongs to",
  },
  aws_vpc_ipam_resource_discovery_association: {
    ipam_arn: "computed",
    ipam_region: "computed",
  },
  aws_vpc_ipam_scope: {
    ipam_arn: "computed",
  },
  aws_vpc_ipv4_cidr_block_association: {
    cidr_block: "an address inside",
  },
  aws_vpc_ipv6_cidr_block_association: {
    assign_generated_ipv6_cidr_block: "a setting",
    ipv6_address_attribute: "computed",
    ipv6_cidr_block: "an address inside",
  },
  aws_vpc_network_performance_metric_subscription: {
    destination: "carries no data",
  },
  aws_vpc_route_server: {
    sns_topic_arn: "computed",
  },
  aws_vpc_route_server_endpoint: {
    eni_address: "computed",
    route_server_endpoint_id: "computed",
  },
  aws_vpc_route_server_peer: {
    endpoint_eni_address: "computed",
    endpoint_eni_id: "computed",
    peer_address: "an address inside",
    route_server_endpoint_id: "what it belongs to",
  },
  aws_vpc_security_group_egress_rule: {
    cidr_ipv4: "a rule",
    cidr_ipv6: "a rule",
  },
  aws_vpclattice_resource_gateway: {
    ipv4_addresses_per_eni: "an address inside",
  },
  aws_vpclattice_service: {
    certificate_arn: "by which it works",
  },
  aws_vpn_connection_route: {
    destination_cidr_block: "a rule",
  },
  aws_waf_byte_match_set: {
    "byte_match_tuples.target_string": "a rule",
  },
  aws_wafregional_byte_match_set: {
    "byte_match_tuples.target_string": "a rule",
  },
  aws_wafv2_ip_set: {
    addresses: "a rule",
  },
  aws_wafv2_web_acl_rule_group_association: {
    "managed_rule_group.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.request_inspection.address_fields":
      "a rule",
    "managed_rule_group.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.request_inspection.email_field":
      "a rule",
    "managed_rule_group.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.request_inspection.phone_number_fields":
      "a rule",
    "managed_rule_group.managed_rule_group_configs.aws_managed_rules_anti_ddos_rule_set.client_side_action_config.challenge.exempt_uri_regular_expression":
      "a rule",
    "rule_group_reference.arn": "a rule",
    web_acl_arn: "what it belongs to",
  },
  aws_workmail_default_domain: {
    organization_id: "what it belongs to",
  },
  aws_workmail_domain: {
    organization_id: "what it belongs to",
  },
  aws_workmail_group: {
    email: "its own name",
    hidden_from_global_address_list: "a setting",
    organization_id: "what it belongs to",
  },
  aws_workmail_user: {
    hidden_from_global_address_list: "a setting",
    user_role: "a setting",
  },
  aws_workspaces_connection_alias: {
    owner_account_id: "computed",
  },
  aws_workspaces_workspace: {
    ip_address: "computed",
  },
  aws_workspacesweb_browser_settings: {
    associated_portal_arns: "computed",
    browser_policy: "a setting",
    browser_settings_arn: "computed",
  },
  aws_workspacesweb_browser_settings_association: {
    browser_settings_arn: "what it belongs to",
    portal_arn: "what it belongs to",
  },
  aws_workspacesweb_data_protection_settings: {
    associated_portal_arns: "computed",
    data_protection_settings_arn: "computed",
  },
  aws_workspacesweb_data_protection_settings_association: {
    data_protection_settings_arn: "what it belongs to",
    portal_arn: "what it belongs to",
  },
  aws_workspacesweb_ip_access_settings: {
    associated_portal_arns: "computed",
    ip_access_settings_arn: "computed",
  },
  aws_workspacesweb_ip_access_settings_association: {
    ip_access_settings_arn: "what it belongs to",
    portal_arn: "what it belongs to",
  },
  aws_workspacesweb_network_settings: {
    associated_portal_arns: "computed",
    network_settings_arn: "computed",
  },
  aws_workspacesweb_network_settings_association: {
    network_settings_arn: "what it belongs to",
    portal_arn: "what it belongs to",
  },
  aws_workspacesweb_portal: {
    browser_settings_arn: "what it belongs to",
    data_protection_settings_arn: "computed",
    ip_access_settings_arn: "computed",
    network_settings_arn: "computed",
    session_logger_arn: "computed",
    trust_store_arn: "computed",
    user_access_logging_settings_arn: "computed",
    user_settings_arn: "computed",
  },
  aws_workspacesweb_session_logger: {
    associated_portal_arns: "computed",
  },
  aws_workspacesweb_trust_store: {
    associated_portal_arns: "computed",
    trust_store_arn: "computed",
  },
  aws_workspacesweb_trust_store_association: {
    portal_arn: "what it belongs to",
    trust_store_arn: "what it belongs to",
  },
  aws_workspacesweb_user_access_logging_settings: {
    associated_portal_arns: "computed",
  },
  aws_workspacesweb_user_settings: {
    associated_portal_arns: "computed",
    user_settings_arn: "computed",
  },
  aws_workspacesweb_user_settings_association: {
    portal_arn: "what it belongs to",
    user_settings_arn: "what it belongs to",
  },
  aws_xray_resource_policy: {
    bypass_policy_lockout_check: "a setting",
    policy_document: "opens nothing by itself",
    policy_name: "its own name",
    policy_revision_id: "its own name",
  },
  aws_xray_sampling_rule: {
    host: "a rule",
    resource_arn: "a rule",
    url_path: "a rule",
  },
};
