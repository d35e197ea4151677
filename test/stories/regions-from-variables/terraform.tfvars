main_region = "ap-northeast-2"
